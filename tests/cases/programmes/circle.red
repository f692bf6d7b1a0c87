# Three phases that wait for each other; one of them only because it is written after another.
programme round "Round" {
  intake: 10
  phase one { after: three }
  phase two
  phase three { after: two }
}

programme self {
  intake: 10
  phase lone { after: lone }
}

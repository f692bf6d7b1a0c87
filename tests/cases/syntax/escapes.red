firm inti "Hostal \"Inti\" \u{f1}" { note: "a\qb"; size: micro }
firm sol "tab\there" { note: "\u{d800}" }

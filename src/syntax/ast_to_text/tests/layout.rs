//! Spaces, blank lines and line breaks.

use super::*;

#[test]
fn spaces_are_put_right() {
    gives("let   x=1+2 *  n/3\n  firm f{size:micro}", "let x = 1 + 2 * n / 3\nfirm f { size: micro }\n");
}

#[test]
fn percentages_and_ranges_are_tight() {
    gives("let x = 8 % .. 15 %\nlet y = - 3 PEN .. 4 PEN\n", "let x = 8%..15%\nlet y = -3 PEN..4 PEN\n");
}

#[test]
fn keys_lists_arrows_and_ties() {
    gives(
        "network n{members : a,b ; ties a--b , b -- c}\nchain c { stages: a->b }\n",
        "network n { members: a, b; ties a -- b, b -- c }\nchain c { stages: a -> b }\n",
    );
}

#[test]
fn a_block_stays_on_one_line_or_on_several_as_written() {
    gives("firm a {size: micro;sales: 3}\n", "firm a { size: micro; sales: 3 }\n");
    gives("firm a {\nsize: micro;sales: 3}\n", "firm a {\n  size: micro\n  sales: 3\n}\n");
    gives("firm a {\n}\nfirm b {}\n", "firm a { }\nfirm b { }\n");
    gives("let x = tiers {\nfrom 0: 1 }\n", "let x = tiers {\n  from 0: 1\n}\n");
}

#[test]
fn a_block_too_wide_for_one_line_is_spread() {
    let filler = "x".repeat(60);
    gives(
        &format!("network n {{ objective: \"{filler}\"; action a: joint_purchase {{ good: g; discount: 8% }} }}\n"),
        &format!(
            "network n {{\n  objective: \"{filler}\"\n  action a: joint_purchase {{ good: g; discount: 8% }}\n}}\n"
        ),
    );
}

#[test]
fn a_block_has_the_same_shape_in_both_tongues() {
    // On one line this is 98 columns in English and 106 in Spanish.
    says(
        concat!(
            "firm inti \"Hostal Inti\" {\n",
            "  restrictions: financing, disarticulation\n  buys linen: 12_000 PEN/year\n}\n",
        ),
        concat!(
            "empresa inti \"Hostal Inti\" {\n",
            "  restricciones: financiamiento, desarticulación\n  compra linen: 12_000 PEN/año\n}\n",
        ),
    );
    let one_line =
        "firm inti \"Hostal Inti\" { restrictions: financing, disarticulation; buys linen: 12_000 PEN/year }\n";
    assert_eq!(format(one_line, None).lines().count(), 4);
}

#[test]
fn blank_lines_are_kept_one_at_a_time() {
    gives(
        "\n\n\nlet x = 1\nlet y = 2\n\n\n\nlet z = 3; let w = 4\nfirm a {\n\n\nsize: micro\n\n\nsales: 3\n\n}\n\n",
        "let x = 1\nlet y = 2\n\nlet z = 3\nlet w = 4\nfirm a {\n  size: micro\n\n  sales: 3\n}\n",
    );
}

#[test]
fn carriage_returns_tabs_and_hard_spaces_are_gone() {
    gives(
        "\u{feff}let\tx =\u{a0}1 # c \r\nfirm a {\r\n\tsize: micro\r\n}\r\n",
        "let x = 1  # c\nfirm a {\n  size: micro\n}\n",
    );
}

#[test]
fn long_lists_and_long_sums_are_broken_after_their_marks() {
    let member = |index: usize| format!("member_number_{index}");
    let names: Vec<String> = (1..=8).map(member).collect();
    gives(
        &format!("network n {{\nmembers: {}\n}}\n", names.join(",\n")),
        &format!("network n {{\n  members: {},\n      {}\n}}\n", names[..5].join(", "), names[5..].join(", ")),
    );
    let stages = names.join(" -> ");
    let (first, second) = stages.split_at(stages.find("member_number_5").unwrap_or(0));
    gives(
        &format!("chain c {{\n  stages: {stages}\n}}\n"),
        &format!("chain c {{\n  stages: {}\n      {second}\n}}\n", first.trim_end()),
    );
    let sum = names.join(" + ");
    let (first, second) = sum.split_at(sum.find("member_number_6").unwrap_or(0));
    gives(&format!("let x = {sum}\n"), &format!("let x = {}\n    {second}\n", first.trim_end()));
}

#[test]
fn long_conditions_and_choices_are_broken_where_the_scanner_goes_on() {
    let name = |letter: char| letter.to_string().repeat(30);
    let (a, b, c, d) = (name('a'), name('b'), name('c'), name('d'));
    gives(
        &format!("let x = {a} > 1 and {b} > 2 and {c} > 3 and {d} > 4\n"),
        &format!("let x = {a} > 1 and {b} > 2 and\n    {c} > 3 and {d} > 4\n"),
    );
    gives(
        &format!("let x = if {a} then {b} else if {c} then {d} else {a}\n"),
        &format!("let x = if {a} then {b}\n    else if {c} then {d}\n    else {a}\n"),
    );
    gives(
        &format!("network n {{\n  cost: {a} + {b} growing {c} paid by {d}\n}}\n"),
        &format!("network n {{\n  cost: {a} + {b}\n      growing {c} paid by {d}\n}}\n"),
    );
}

#[test]
fn a_long_source_breaks_nothing_before_it() {
    let text = format!("let x = 1_000_000 PEN / 803 tonne source \"{}\"\n", "x".repeat(80));
    gives(&text, &text);
}

#[test]
fn texts_escape_what_must_be_escaped() {
    gives(r#"let x = "\u{e1}\t\u{a}\"\\ #""#, "let x = \"á\\t\\n\\\"\\\\ #\"\n");
    gives(r#"let x = "e\u{301}""#, "let x = \"e\\u{301}\"\n");
}

#[test]
fn a_name_like_an_operator_ends_its_statement() {
    let text = "firm f {\n  margin: k and y\n  sales: if k then y else o\n  credit: 3\n}\n";
    gives(text, text);
    gives("firm f { margin: k and y; credit: 3 }\n", "firm f { margin: k and y; credit: 3 }\n");
}

#[test]
fn what_cannot_be_read_is_not_formatted() {
    for text in ["firm {", "let x = 1,5", "size micro", "firm f { size = micro }", "let x = 4..7%"] {
        assert_eq!(try_format(text, None), None, "{text}");
    }
}

#[test]
fn the_count_of_a_group_comes_before_its_title() {
    gives("firms w \"W\" 20 { }\n", "firms w 20 \"W\" { }\n");
    gives("firms w \"W\" from \"b.csv\"\n", "firms w from \"b.csv\" \"W\"\n");
    assert_eq!(try_format("firms w \"W\" 20 \"V\"\n", None), None, "one title would be lost");
}

#[test]
fn as_deep_as_can_be_read() {
    let depth = crate::limits::MAX_NESTING - 8;
    let nested =
        |open: &str, inside: &str, close: &str| format!("{}{inside}{}", open.repeat(depth), close.repeat(depth));
    let parentheses = format!("let x = {}\n", nested("(", "1", ")"));
    gives(&parentheses, &parentheses);
    keeps_the_laws(&nested("scenario s { ", "a: 1", " }"));
    keeps_the_laws(&format!("let x = {}", nested("tiers { from 1: ", "1", "\n}")));
    keeps_the_laws(&format!("let x = {}", nested("if k then ", "1", " else 2")));
}

//! No comment is lost.

use super::*;

#[test]
fn a_comment_alone_stays_before_its_statement() {
    gives(
        "  # one\n\n\n#two  \nfirm a {\n#three\nsize: micro\n    # four\n}\n# five",
        concat!("# one\n\n#two\nfirm a {\n", "  #three\n  size: micro\n  # four\n", "}\n# five\n",),
    );
}

#[test]
fn a_comment_at_the_end_of_a_line_stays_there() {
    gives(
        "firm a { # one\n size: micro;# two\n sales: 3 # three\n} # four\nlet x = 1 # five\n",
        concat!(
            "firm a {  # one\n",
            "  size: micro  # two\n",
            "  sales: 3  # three\n",
            "}  # four\n",
            "let x = 1  # five\n",
        ),
    );
}

#[test]
fn a_comment_inside_a_statement_moves_before_it() {
    gives("# zero\n\nlet x = 1 + # one\n  # two\n  2 # three\n", "# zero\n\n# one\n# two\nlet x = 1 + 2  # three\n");
    gives("let y = 1\n\nlet x = f(1, # one\n  2)\n", "let y = 1\n\n# one\nlet x = f(1, 2)\n");
    gives("firm a # one\n{ size: micro }\n", "# one\nfirm a { size: micro }\n");
}

#[test]
fn comments_in_tiers_and_empty_blocks_stay() {
    gives(
        "let x = tiers { # one\n# two\nfrom 0: 1 # three\n\n# four\n}\n",
        concat!("let x = tiers {  # one\n", "  # two\n  from 0: 1  # three\n\n  # four\n", "}\n",),
    );
    gives("firm a { # one\n}\nfirm b {\n# two\n}\n", "firm a {  # one\n}\nfirm b {\n  # two\n}\n");
}

#[test]
fn a_file_of_comments_alone() {
    gives("\n\n# one\n\n\n\n# two", "# one\n\n# two\n");
}

#[test]
fn a_hash_in_a_text_is_no_comment() {
    gives("let x = \"# no\" # yes\n", "let x = \"# no\"  # yes\n");
}

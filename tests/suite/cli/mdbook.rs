//! `minka mdbook`, as mdBook calls it.

use crate::command::{folder, minka, minka_reads};
use serde_json::{Value, json};

fn book(content: &str) -> Value {
    json!([
        { "root": "/somewhere", "renderer": "html", "mdbook_version": "0.5.4" },
        { "items": [
            { "PartTitle": "A part" },
            "Separator",
            { "Chapter": { "name": "One", "content": "Before.\n", "sub_items": [
                { "Chapter": { "name": "Two", "content": content, "path": "two.md", "sub_items": [] } },
            ] } },
        ] },
    ])
}

fn coloured(content: &str) -> String {
    let ended = minka_reads(folder(&[]).path(), &["mdbook"], book(content).to_string().as_bytes());
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    let back: Value = serde_json::from_str(&ended.out).expect("a book comes back");
    assert_eq!(back["items"][0], json!({ "PartTitle": "A part" }));
    assert_eq!(back["items"][2]["Chapter"]["content"], "Before.\n");
    let inner = &back["items"][2]["Chapter"]["sub_items"][0]["Chapter"];
    assert_eq!(inner["path"], "two.md");
    inner["content"].as_str().expect("a page").to_string()
}

#[test]
fn it_answers_for_which_pages_it_is() {
    let here = folder(&[]);
    assert_eq!(minka(here.path(), &["mdbook", "supports", "html"]).code, 0);
    assert_eq!(minka(here.path(), &["mdbook", "supports", "epub"]).code, 1);
    assert!(!minka(here.path(), &["--help"]).out.contains("mdbook"), "it is for mdBook, not for people");
}

#[test]
fn models_are_coloured_word_by_word() {
    let page = coloured("Text.\n\n```red\nempresa señal \"Año & <b>\" { tamaño: micro } # nota\n```\n\nMore.\n");
    assert_eq!(
        page,
        "Text.\n\n<pre><code class=\"nohighlight hljs language-red\"><span class=\"hljs-keyword\">empresa</span> \
         <span class=\"hljs-title\">señal</span> <span class=\"hljs-string\">\"Año &amp; &lt;b&gt;\"</span> { <span class=\"hljs-attr\">tamaño</span>: micro } \
         <span class=\"hljs-comment\"># nota</span>\n</code></pre>\n\nMore.\n"
    );
}

/// The words of a model that carry a colour, one after the other.
fn of_colour(colour: &str, model: &str) -> Vec<String> {
    let page = coloured(&format!("```red\n{model}\n```\n"));
    let mark = format!("<span class=\"hljs-{colour}\">");
    page.split(&mark).skip(1).map(|rest| rest.split("</span>").next().unwrap_or_default().to_string()).collect()
}

#[test]
fn a_declared_name_an_attribute_and_a_good_are_told_apart() {
    let model = "firms hostels 20 \"Hostels\" { sector: tourism; sales: 12_000 PEN/year; buys linen: 3 PEN }\n\
                 network pool { action supplies: joint_purchase { good: linen } }\n\
                 define action trip { parameter price: money = 0 }\n\
                 scenario s { remove sol from pool; pool.structure: flat }\n\
                 expect each member of pool: gain > 0 PEN in scenario s";
    assert_eq!(of_colour("title", model), ["hostels", "pool", "supplies", "trip", "price", "s"]);
    assert_eq!(of_colour("attr", model), ["sector", "sales", "good", "structure"]);
}

#[test]
fn a_unit_has_the_colour_of_its_number() {
    let model = "let a = 8 PEN/kg..9 PEN source \"x\"\nlet b = 5% growing 2%\n\
                 cost once in year 2 \"Fee\": 3 PEN/year paid by town";
    let found = of_colour("number", model);
    assert_eq!(found, ["8", "PEN", "/", "kg", "9", "PEN", "5%", "2%", "2", "3", "PEN", "/", "year"]);
}

#[test]
fn no_number_of_the_prose_is_broken_over_two_lines() {
    let page = coloured(
        "It has 12 000 or 8 % in 2024, `12 000`.\n\
         <svg viewBox=\"0 0 640 200\"\n width=\"1 200\"><text>1 543</text>\n",
    );
    assert_eq!(
        page,
        "It has 12\u{a0}000 or 8\u{a0}% in 2024, `12 000`.\n\
         <svg viewBox=\"0 0 640 200\"\n width=\"1 200\"><text>1\u{a0}543</text>\n"
    );
}

#[test]
fn what_is_typed_stands_out_from_what_is_answered() {
    let page = coloured("```console\n$ minka run a.red\n100 % > 8 <x>\n> pool.npv\n```\n");
    assert_eq!(
        page,
        "<pre><code class=\"nohighlight hljs language-console\"><span class=\"hljs-meta\">$</span> \
         <span class=\"hljs-strong\">minka run a.red</span>\n100 % &gt; 8 &lt;x&gt;\n\
         <span class=\"hljs-meta\">&gt;</span> pool.npv\n</code></pre>\n"
    );
}

#[test]
fn other_blocks_and_blocks_without_an_end_are_left_as_they_are() {
    for page in ["```sh\nls\n```\n", "```\nplain\n```\n", "```red\nfirm inti\n", "no block\n", ""] {
        assert_eq!(coloured(page), page);
    }
}

#[test]
fn what_is_no_book_is_refused() {
    for input in ["", "{}", "[]", "[1]", "nothing", "[{}, 3]"] {
        let ended = minka_reads(folder(&[]).path(), &["mdbook"], input.as_bytes());
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{input}");
        assert!(ended.err.contains("what mdBook hands over is no book"), "{}", ended.err);
    }
}

// Lets the search of the guide find `articulación` for who types `articulacion`. mdBook makes its index of the words as
// they are written; here each word with an accent is entered once more without it, when the index is loaded.
(() => {
    if (typeof elasticlunr === "undefined") {
        return;
    }
    const load = elasticlunr.Index.load;
    const bare = word => word.normalize("NFD").replace(/\p{M}/gu, "");
    const isLetter = key => key !== "docs" && key !== "df";

    // The tree of words of a field: a letter a node, `docs` the pages where the word ends that leads there.
    const accented = (node, word, found) => {
        if (bare(word) !== word && node.df > 0) {
            found.push([bare(word), node.docs]);
        }
        Object.keys(node).filter(isLetter).forEach(letter => accented(node[letter], word + letter, found));
        return found;
    };

    const enter = (root, word, docs) => {
        let node = root;
        for (const letter of word) {
            node[letter] ??= { docs: {}, df: 0 };
            node = node[letter];
        }
        for (const page of Object.keys(docs).filter(page => !(page in node.docs))) {
            node.docs[page] = docs[page];
            node.df += 1;
        }
    };

    elasticlunr.Index.load = function (written) {
        const index = load.call(this, written);
        for (const field of Object.values(index.index)) {
            accented(field.root, "", []).forEach(([word, docs]) => enter(field.root, word, docs));
        }
        return index;
    };
})();

//! Paths as the places where findings are gathered write them: from the folder one stands in, with `/`.

/// The path of a file without `.` and, where it can be told, without `..`; below `base` it begins there.
///
/// What comes with Minka, and standard input, keep their names.
pub(crate) fn from(base: &str, name: &str) -> String {
    if name.starts_with('<') || name == "-" {
        return name.to_owned();
    }
    let slashes = |path: &str| if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let (base, name) = (tidy(&slashes(base)), tidy(&slashes(name)));
    let below = name.strip_prefix(&base).and_then(|rest| rest.strip_prefix('/'));
    match below {
        Some(rest) if !base.is_empty() => rest.to_owned(),
        Some(_) | None => name,
    }
}

fn tidy(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        match parts.last() {
            Some(last) if part == ".." && *last != ".." => {
                parts.pop();
            }
            Some(_) | None => parts.push(part),
        }
    }
    let root = if path.starts_with('/') { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

/// A path as a reference of a URI: all but letters, digits and a few marks as `%` and two digits.
pub(super) fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_begins_where_one_stands() {
        for (name, path) in [
            ("./models/a.red", "models/a.red"),
            ("models//b/../a.red", "models/a.red"),
            ("../a.red", "../a.red"),
            ("../../a.red", "../../a.red"),
            ("/home/ana/models/a.red", "models/a.red"),
            ("/home/anabel/a.red", "/home/anabel/a.red"),
            ("/srv/a.red", "/srv/a.red"),
            ("-", "-"),
            ("<standard>/x.red", "<standard>/x.red"),
        ] {
            assert_eq!(from("/home/ana", name), path);
        }
        assert_eq!(from("", "/srv/a.red"), "/srv/a.red");
    }

    #[test]
    fn a_uri_holds_what_a_uri_may_hold() {
        assert_eq!(uri("red de hostales/ñ #1%.red"), "red%20de%20hostales/%C3%B1%20%231%25.red");
        assert_eq!(uri("c:a.red"), "c%3Aa.red");
    }
}

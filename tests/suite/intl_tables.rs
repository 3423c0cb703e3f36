//! What the functions write is what Intl of Node.js writes, but for differences that are listed.

use std::collections::BTreeMap;
use std::fmt::Write;

use tarjuma::fluent::runtime::{Argument, Arguments, CompiledResource, Isolation, Number, Runtime};
use tarjuma::fluent::{View, parse};

#[test]
fn probe() {
    for name in ["number", "datetime", "list", "relativetime"] {
        let path = format!(
            "{}/tests/suite/data/intl/{name}.tsv",
            env!("CARGO_MANIFEST_DIR")
        );
        let text = std::fs::read_to_string(path).unwrap();
        let mut lines = text.lines().skip(1);
        let locales: Vec<&str> = lines.next().unwrap().split('\t').skip(2).collect();
        let (mut total, mut bad) = (0, 0);
        let mut out = String::new();
        for line in lines {
            let cells: Vec<&str> = line.split('\t').collect();
            let (options, value) = (cells[0], cells[1]);
            for (locale, expected) in locales.iter().zip(&cells[2..]) {
                let (args, positional) = if name == "list" {
                    let items: Vec<&str> = value.split(' ').collect();
                    let mut arguments = Arguments::new();
                    let mut names = Vec::new();
                    for (i, item) in items.iter().enumerate() {
                        arguments.set(format!("v{i}"), *item);
                        names.push(format!("$v{i}"));
                    }
                    (arguments, names.join(", "))
                } else {
                    let argument: Argument = match value.parse::<Number>() {
                        Ok(number) => number.into(),
                        Err(_) => value.into(),
                    };
                    (Arguments::new().with("v", argument), "$v".to_owned())
                };
                let comma = if options.is_empty() { "" } else { ", " };
                let source = format!(
                    "a = {{ {}({positional}{comma}{options}) }}\n",
                    name.to_uppercase()
                );
                let resource = CompiledResource::new("a.ftl", View::new(&source, &parse(&source)));
                let runtime = Runtime::new(&locale.parse().unwrap(), Isolation::None, [resource]);
                if std::env::var("V").is_ok() {
                    println!("{locale} {source}");
                }
                let formatted = runtime.format("a", None, &args).unwrap();
                total += 1;
                if formatted.text.replace('\u{202f}', " ") != expected.replace('\u{202f}', " ") {
                    bad += 1;
                    writeln!(
                        out,
                        "{locale}\t{options}\t{value}\twant {expected:?}\tgot {:?} {:?}",
                        formatted.text,
                        formatted
                            .errors
                            .iter()
                            .map(|e| e.to_string())
                            .collect::<Vec<_>>()
                    )
                    .unwrap();
                }
            }
        }
        println!("{name}: {bad} of {total} differ");
        std::fs::write(format!("/tmp/diff-{name}.txt"), out).unwrap();
    }
}

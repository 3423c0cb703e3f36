//! The parts of patterns, read as a tree.

use super::outline::{Node, NodeKind};
use super::view::{Name, PatternView, View};

/// A part of a pattern, or an expression within one. Nested placeables are seen through.
#[derive(Clone, Copy, Debug)]
pub enum Element<'a> {
    /// Text; at most one line of it.
    Text(Name<'a>),
    /// A string literal as it is written, escapes included.
    String(Name<'a>),
    /// A number literal.
    Number(Name<'a>),
    /// A variable.
    Variable(Name<'a>),
    /// A reference to a message or its attribute.
    Message {
        /// The message.
        id: Name<'a>,
        /// Its attribute.
        attribute: Option<Name<'a>>,
    },
    /// A reference to a term or its attribute.
    Term {
        /// The term, without `-`.
        id: Name<'a>,
        /// Its attribute.
        attribute: Option<Name<'a>>,
        /// What it is given.
        arguments: Elements<'a>,
    },
    /// A call of a function.
    Function {
        /// The function.
        id: Name<'a>,
        /// What it is given.
        arguments: Elements<'a>,
    },
    /// A named argument of a term or function.
    Argument(Argument<'a>),
    /// A selection.
    Select(SelectView<'a>),
}

/// A named argument.
#[derive(Clone, Copy, Debug)]
pub struct Argument<'a> {
    /// Its name.
    pub name: Name<'a>,
    value: Elements<'a>,
}

impl<'a> Argument<'a> {
    /// Returns its value, a literal.
    ///
    /// # Panics
    ///
    /// Never: the grammar gives every argument a value.
    #[must_use]
    pub fn value(self) -> Element<'a> {
        let mut value = self.value;
        value.next().expect("a named argument has a value")
    }
}

/// A selection.
#[derive(Clone, Copy, Debug)]
pub struct SelectView<'a> {
    children: Elements<'a>,
}

impl<'a> SelectView<'a> {
    pub(super) fn of(children: Elements<'a>) -> Self {
        Self { children }
    }

    /// Returns the selector.
    ///
    /// # Panics
    ///
    /// Never: the grammar gives every selection a selector.
    #[must_use]
    pub fn selector(self) -> Element<'a> {
        let mut children = self.children;
        children.next().expect("a selection has a selector")
    }

    /// Returns the variants in order.
    pub fn variants(self) -> impl Iterator<Item = VariantView<'a>> {
        let Elements {
            resource,
            next,
            end,
        } = self.children;
        let selector_end = resource.node(next).end;
        std::iter::successors((selector_end < end).then_some(selector_end), move |index| {
            let after = resource.node(*index).end;
            (after < end).then_some(after)
        })
        .map(move |index| VariantView { resource, index })
    }
}

/// The key of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariantKey<'a> {
    /// A word, which may name a plural category.
    Word(Name<'a>),
    /// A number literal.
    Number(Name<'a>),
}

/// A variant of a selection.
#[derive(Clone, Copy, Debug)]
pub struct VariantView<'a> {
    pub(super) resource: View<'a>,
    index: u32,
}

impl<'a> VariantView<'a> {
    /// Returns the key.
    #[must_use]
    pub fn key(self) -> VariantKey<'a> {
        let node = self.resource.node(self.index);
        let name = self.resource.name(node.span);
        match node.kind {
            NodeKind::Variant {
                is_number: true, ..
            } => VariantKey::Number(name),
            _ => VariantKey::Word(name),
        }
    }

    /// Says whether the variant is the default one.
    #[must_use]
    pub fn is_default(self) -> bool {
        let kind = self.resource.node(self.index).kind;
        matches!(
            kind,
            NodeKind::Variant {
                is_default: true,
                ..
            }
        )
    }

    /// Returns the value.
    #[must_use]
    pub fn value(self) -> PatternView<'a> {
        let value = self.index + 1;
        PatternView {
            resource: self.resource,
            span: self.resource.node(value).span,
            first: value + 1,
            end: self.resource.node(self.index).end,
        }
    }
}

impl<'a> VariantKey<'a> {
    /// Returns the key as it is written.
    #[must_use]
    pub fn name(self) -> Name<'a> {
        match self {
            Self::Word(name) | Self::Number(name) => name,
        }
    }
}

/// The elements of a pattern, or the arguments of a call, in order.
#[derive(Clone, Copy, Debug)]
pub struct Elements<'a> {
    pub(super) resource: View<'a>,
    pub(super) next: u32,
    pub(super) end: u32,
}

impl<'a> Iterator for Elements<'a> {
    type Item = Element<'a>;

    fn next(&mut self) -> Option<Element<'a>> {
        if self.next >= self.end {
            return None;
        }
        let index = self.next;
        let node = self.resource.node(index);
        self.next = node.end;
        Some(self.element(index, node))
    }
}

impl<'a> Elements<'a> {
    fn element(self, index: u32, node: &Node) -> Element<'a> {
        let name = self.resource.name(node.span);
        let children = Elements {
            resource: self.resource,
            next: index + 1,
            end: node.end,
        };
        match node.kind {
            NodeKind::Text => Element::Text(name),
            NodeKind::StringLiteral => Element::String(name),
            NodeKind::NumberLiteral => Element::Number(name),
            NodeKind::Variable => Element::Variable(name),
            NodeKind::Message => Element::Message {
                id: name,
                attribute: children.split_attribute().0,
            },
            NodeKind::Term => {
                let (attribute, arguments) = children.split_attribute();
                Element::Term {
                    id: name,
                    attribute,
                    arguments,
                }
            }
            NodeKind::Function => Element::Function {
                id: name,
                arguments: children,
            },
            NodeKind::NamedArgument => Element::Argument(Argument {
                name,
                value: children,
            }),
            NodeKind::Select => Element::Select(SelectView { children }),
            NodeKind::AttributeName | NodeKind::Variant { .. } | NodeKind::VariantValue => {
                unreachable!("attribute names and variants are read by their parents")
            }
        }
    }

    /// Takes the attribute's name off the children of a reference.
    fn split_attribute(self) -> (Option<Name<'a>>, Elements<'a>) {
        if self.next >= self.end {
            return (None, self);
        }
        let node = self.resource.node(self.next);
        if node.kind != NodeKind::AttributeName {
            return (None, self);
        }
        let rest = Elements {
            next: node.end,
            ..self
        };
        (Some(self.resource.name(node.span)), rest)
    }
}

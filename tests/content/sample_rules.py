"""Finds in the source of a sample what the lesson tells its readers not to do."""

import ast

TEXT_FILES = {"open", "read_text", "write_text", "FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler"}
METACLASS_METHODS = {"__new__", "__init__", "__call__", "__prepare__"}
METACLASSES = {"type", "ABCMeta", "EnumType"}
CHANGES = {"append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse"}


def name_of(node):
    """The last part of a name: `write_text` for `path.write_text`, "" for what has no name."""
    return getattr(node, "id", getattr(node, "attr", ""))


def is_binary(call):
    """Whether this is an `open` with a `b` in its mode: the second argument, and the first of a path's method."""
    place = 1 if isinstance(call.func, ast.Name) else 0
    named = [keyword.value for keyword in call.keywords if keyword.arg == "mode"]
    modes = [*named, *call.args[place : place + 1]]
    return name_of(call.func) == "open" and any("b" in str(getattr(mode, "value", "")) for mode in modes)


def text_without_encoding(node):
    if not isinstance(node, ast.Call) or name_of(node.func) not in TEXT_FILES or is_binary(node):
        return
    if all(keyword.arg != "encoding" for keyword in node.keywords):
        yield node.lineno, f"{name_of(node.func)} without an encoding"


def metaclass_without_keywords(node):
    if not isinstance(node, ast.ClassDef) or METACLASSES.isdisjoint(map(name_of, node.bases)):
        return
    for method in node.body:
        if getattr(method, "name", "") in METACLASS_METHODS and not method.args.kwarg:
            yield method.lineno, f"{node.name}.{method.name} refuses keyword arguments"


def is_changed(name, function):
    """Whether the body calls a method that changes the list of this name, or assigns to one of its items."""
    for node in ast.walk(function):
        method = isinstance(node, ast.Attribute) and node.attr in CHANGES
        item = isinstance(node, ast.Subscript) and isinstance(node.ctx, (ast.Store, ast.Del))
        if (method or item) and name_of(node.value) == name:
            return True
    return False


def list_that_is_only_read(node):
    if not isinstance(node, ast.FunctionDef):
        return
    for parameter in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]:
        annotation = parameter.annotation
        is_list = name_of(annotation) == "list" or name_of(getattr(annotation, "value", None)) == "list"
        if is_list and not is_changed(parameter.arg, node):
            yield node.lineno, f"{parameter.arg} is only read: a list is more than {node.name} needs"


RULES = (text_without_encoding, metaclass_without_keywords, list_that_is_only_read)


def broken_rules(source):
    """What is wrong in the sample, each as `line N: what`, in the order of the lines."""
    found = [problem for node in ast.walk(ast.parse(source)) for rule in RULES for problem in rule(node)]
    return [f"line {line}: {what}" for line, what in sorted(found)]

#include "support/tree.h"

#include <algorithm>
#include <map>
#include <set>

namespace lectern::test {
namespace {

const std::map<std::string_view, std::string_view> native_roles = {
    {"a", "link"},         {"article", "article"},  {"button", "button"}, {"code", "code"},
    {"fieldset", "group"}, {"h1", "heading"},       {"h2", "heading"},    {"h3", "heading"},
    {"h4", "heading"},     {"header", "banner"},    {"li", "listitem"},   {"main", "main"},
    {"nav", "navigation"}, {"ol", "list"},          {"p", "paragraph"},   {"progress", "progressbar"},
    {"section", "region"}, {"textarea", "textbox"}, {"ul", "list"}};

std::string attribute(const Element& element, std::string_view name) {
  const std::string* value = find_attribute(element, name);
  return value ? *value : std::string();
}

bool is_below(const Elements& elements, const Element& element, ElementId root) {
  if (root == root_element) return true;
  ElementId at = element.parent;
  for (auto place = elements.rbegin(); place != elements.rend(); ++place) {
    if (at == root) return true;
    if (place->id == at) at = place->parent;
  }
  return at == root;
}

bool is_hidden(const Elements& elements, const Element& element) {
  for (const Element& other : elements) {
    if (!find_attribute(other, "hidden")) continue;
    if (other.id == element.id || is_below(elements, element, other.id)) return true;
  }
  return false;
}

const Element* parent_of(const Elements& elements, const Element& element) {
  const auto found = std::ranges::find(elements, element.parent, &Element::id);
  return found == elements.end() ? nullptr : &*found;
}

}  // namespace

std::string role_of(const Element& element) {
  if (const std::string own = attribute(element, "role"); !own.empty()) return own;
  if (element.tag == "input") {
    const std::string type = attribute(element, "type");
    return type == "search" ? "searchbox" : type == "text" ? "textbox" : type;
  }
  const auto found = native_roles.find(element.tag);
  return found == native_roles.end() ? std::string() : std::string(found->second);
}

std::string text_of(const Elements& elements, ElementId root) {
  std::string text;
  for (const Element& element : elements) {
    if (!element.text || (element.id != root && !is_below(elements, element, root))) continue;
    text += (text.empty() ? "" : " ") + element.text->text;
  }
  return text;
}

std::string name_of(const Elements& elements, const Element& element) {
  if (const std::string label = attribute(element, "aria-label"); !label.empty()) return label;
  if (element.tag == "input") {
    const Element* parent = parent_of(elements, element);
    return parent && parent->tag == "label" ? text_of(elements, parent->id) : std::string();
  }
  if (element.tag == "fieldset") {
    for (const Element& child : elements) {
      if (child.parent == element.id && child.tag == "legend") return text_of(elements, child.id);
    }
  }
  return text_of(elements, element.id);
}

std::vector<const Element*> find_all(const Elements& elements, std::string_view role, std::string_view name) {
  std::vector<const Element*> found;
  for (const Element& element : elements) {
    if (role_of(element) != role || name_of(elements, element).find(name) == std::string::npos) continue;
    if (!is_hidden(elements, element)) found.push_back(&element);
  }
  return found;
}

const Element* find(const Elements& elements, std::string_view role, std::string_view name) {
  const auto found = find_all(elements, role, name);
  return found.empty() ? nullptr : found.front();
}

}  // namespace lectern::test

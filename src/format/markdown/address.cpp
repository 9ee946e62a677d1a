#include "format/markdown/address.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "format/markdown/characters.h"

namespace lectern {
namespace {

constexpr std::array<std::string_view, 4> beginnings = {"https://", "http://", "ftp://", "www."};

// Signs of other scripts, and of typography, that end a sentence or a quotation: no address goes on behind one.
constexpr std::array<std::string_view, 18> endings = {"。", "，", "、", "；", "：", "！", "？", "）", "」",
                                                      "』", "】", "》", "〉", "”",  "’",  "»",  "›",  "…"};

bool is_in_address(char byte) {
  return static_cast<unsigned char>(byte) > ' ' && byte != '<';
}

bool is_in_mailbox(char byte) {
  return is_ascii_name(byte) || byte == '.' || byte == '+' || byte == '-';
}

// Signs that close a sentence or a bracket are no part of the address in front of them.
std::string_view without_punctuation(std::string_view address) {
  auto unmatched = std::ranges::count(address, ')') - std::ranges::count(address, '(');
  while (!address.empty()) {
    const bool closes_more = address.ends_with(')') && unmatched > 0;
    if (!closes_more && !std::string_view("?!.,:;*_~'\"]").contains(address.back())) break;
    if (closes_more) --unmatched;
    address.remove_suffix(1);
  }
  return address;
}

std::string_view up_to_ending(std::string_view address) {
  for (const std::string_view ending : endings) address = address.substr(0, address.find(ending));
  return address;
}

template <typename Holds>
std::string_view leading(std::string_view text, Holds holds) {
  return text.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(text, holds) - text.begin()));
}

Address find_site(std::string_view text, std::size_t at) {
  const std::string start = ascii_lower_case(text.substr(at, 8));
  const auto begin = std::ranges::find_if(beginnings, [&](std::string_view word) { return start.starts_with(word); });
  const bool is_inside_word = at > 0 && is_ascii_name(text[at - 1]);
  if (begin == beginnings.end() || is_inside_word) return {};
  const std::string_view address = without_punctuation(up_to_ending(leading(text.substr(at), is_in_address)));
  const std::string_view host = address.substr(std::min(begin->size(), address.size()));
  if (host.empty() || !is_name(host.front())) return {};
  const std::size_t scheme = address.find("://");
  return {.length = address.size(),
          .link = "https://" + std::string(scheme == address.npos ? address : address.substr(scheme + 3))};
}

Address find_mailbox(std::string_view text, std::size_t at) {
  if (at > 0 && is_in_mailbox(text[at - 1])) return {};
  const std::string_view name = leading(text.substr(at), is_in_mailbox);
  const std::string_view rest = text.substr(at + name.size());
  if (name.empty() || !rest.starts_with('@')) return {};
  std::string_view host = leading(rest.substr(1), [](char byte) { return is_in_mailbox(byte) && byte != '+'; });
  host = without_punctuation(host);
  const std::size_t dot = host.find('.');
  if (dot == host.npos || dot == 0 || !is_letter(host.back())) return {};
  const std::size_t length = name.size() + 1 + host.size();
  return {.length = length, .link = std::string(text.substr(at, length))};
}

}  // namespace

Address find_address(std::string_view text, std::size_t at) {
  const Address site = find_site(text, at);
  return site.length > 0 ? site : find_mailbox(text, at);
}

}  // namespace lectern

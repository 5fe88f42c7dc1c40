#include "parameters/config.hpp"

#include <cmath>

#include "trainprint/text.hpp"

namespace trainprint::parameters {
namespace {

constexpr double kLargest = 1e9;         // beyond any dimension, vocabulary or layer count known
constexpr std::size_t kLongest = 10000;  // entries of a list with one entry per layer

std::string_view first(std::string_view keys) { return keys.substr(0, keys.find('|')); }

std::string quoted(std::string_view key) { return "\"" + std::string(key) + "\""; }

const Node kEmpty{Node::Kind::object, {}, 0, {}, {}};

}  // namespace

const Node* Node::find(std::string_view name) const {
  for (const Node& member : members) {
    if (member.key == name) return &member;
  }
  return nullptr;
}

const Node* Config::find(std::string_view keys) const {
  while (!keys.empty()) {
    const std::string_view key = first(keys);
    const Node* node = node_->find(key);
    if (node != nullptr && node->kind != Node::Kind::null) return node;
    keys.remove_prefix(std::min(keys.size(), key.size() + 1));
  }
  return nullptr;
}

double Config::checked(const Node& node, std::string_view keys, double lowest, bool whole) const {
  const std::string_view key = node.key.empty() ? first(keys) : std::string_view(node.key);
  if (node.kind != Node::Kind::number) {
    fail(ErrorCode::wrong_type, key, quoted(path_of(key)) + " must be a number.");
  } else if (!(node.number >= lowest && node.number <= kLargest) ||
             (whole && node.number != std::floor(node.number))) {
    fail(ErrorCode::out_of_range, key,
         quoted(path_of(key)) + " cannot be " + readable(node.number, 6) + ". Expected: a " +
             (whole ? "whole " : "") + "number from " + readable(lowest, 2) + " to 1e9.");
  } else {
    return node.number;
  }
  return 1;
}

double Config::dim(std::string_view keys, double fallback) const {
  if (const Node* node = find(keys)) return checked(*node, keys, fallback == 0 ? 0 : 1, true);
  if (fallback == kNone || path_.empty()) {
    const std::string_view key = first(keys);
    fail(ErrorCode::insufficient_input, key,
         quoted(path_of(key)) + " is missing; without it the parameters cannot be counted.");
    return 1;
  }
  assume(first(keys), fallback);
  return fallback;
}

double Config::dim_or(std::string_view keys, double fallback) const {
  const Node* node = find(keys);
  return node != nullptr ? checked(*node, keys, fallback == 0 ? 0 : 1, true) : fallback;
}

double Config::number_or(std::string_view keys, double fallback) const {
  const Node* node = find(keys);
  return node != nullptr ? checked(*node, keys, 0, false) : fallback;
}

double Config::signed_or(std::string_view keys, double fallback) const {
  const Node* node = find(keys);
  return node != nullptr ? checked(*node, keys, -kLargest, false) : fallback;
}

bool Config::flag(std::string_view keys, bool fallback) const {
  const Node* node = find(keys);
  if (node == nullptr) return fallback;
  if (node->kind != Node::Kind::boolean) {
    fail(ErrorCode::wrong_type, node->key, quoted(path_of(node->key)) + " must be true or false.");
  }
  return node->number != 0;
}

std::string_view Config::text(std::string_view keys, std::string_view fallback) const {
  const Node* node = find(keys);
  if (node == nullptr) return fallback;
  if (node->kind != Node::Kind::text) {
    fail(ErrorCode::wrong_type, node->key, quoted(path_of(node->key)) + " must be text.");
    return fallback;
  }
  return node->text;
}

bool Config::is_set(std::string_view key) const {
  const Node* node = find(key);
  if (node == nullptr || (node->kind == Node::Kind::boolean && node->number == 0)) return false;
  return node->kind != Node::Kind::text || (!node->text.empty() && node->text != "default");
}

std::vector<double> Config::list(std::string_view keys, std::size_t size) const {
  const Node* node = find(keys);
  if (node == nullptr) return {};
  if (node->kind == Node::Kind::number) {
    return std::vector<double>(std::min(size, kLongest), checked(*node, keys, 0, true));
  }
  if (node->kind != Node::Kind::list || node->members.size() > kLongest ||
      (size > 0 && node->members.size() != size)) {
    fail(ErrorCode::wrong_type, node->key,
         quoted(path_of(node->key)) + " must be a list" +
             (size > 0 ? " of " + std::to_string(size) + " numbers." : " of numbers."));
    return {};
  }
  std::vector<double> out;
  for (const Node& member : node->members) out.push_back(checked(member, node->key, 0, true));
  return out;
}

std::vector<std::string_view> Config::texts(std::string_view keys) const {
  std::vector<std::string_view> out;
  if (const Node* node = find(keys); node != nullptr) {
    if (node->kind == Node::Kind::text) out.push_back(node->text);
    for (const Node& member : node->members) out.push_back(member.text);
  }
  return out;
}

int Config::size(std::string_view keys) const {
  const Node* node = find(keys);
  return node == nullptr ? -1 : static_cast<int>(node->members.size());
}

Config Config::child(std::string_view keys) const {
  const Node* node = find(keys);
  if (node != nullptr && node->kind != Node::Kind::object) {
    fail(ErrorCode::wrong_type, node->key, quoted(path_of(node->key)) + " must be an object.");
    node = nullptr;
  }
  return {node != nullptr ? *node : kEmpty, path_ + std::string(first(keys)) + ".", *findings_};
}

void Config::fail(ErrorCode code, std::string_view key, std::string message) const {
  const std::string field = path_of(key);
  for (const Error& error : findings_->errors) {
    if (error.field == field) return;  // one error a key
  }
  findings_->errors.push_back({code, field, std::move(message), {}});
}

void Config::notice(std::string_view code, std::string_view key, std::string message) const {
  findings_->notices.push_back({std::string(code), path_of(key), std::move(message)});
}

void Config::assume(std::string_view key, double value) const {
  findings_->assumed.push_back(path_of(key) + " = " + plain_decimal(value, 9));
}

}  // namespace trainprint::parameters

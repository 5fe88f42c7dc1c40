#include "parameters/config.hpp"

#include <algorithm>
#include <cmath>

#include "trainprint/text.hpp"

namespace trainprint::parameters {
namespace {

constexpr double kLargestDimension = 1e9;  // beyond any dimension, vocabulary or layer count known
constexpr std::size_t kLongestList = 10000;  // entries of a list with one entry per layer

std::string_view first(std::string_view keys) { return keys.substr(0, keys.find('|')); }

const Json kEmpty{Json::Kind::object, {}, 0, {}, {}};

}  // namespace

const Json* Config::find(const char* spellings) const {
  for (std::string_view keys = spellings; !keys.empty();) {
    const std::string_view key = first(keys);
    const Json* node = node_->find(key);
    if (node != nullptr && node->kind != Json::Kind::null) return node;
    keys.remove_prefix(std::min(keys.size(), key.size() + 1));
  }
  return nullptr;
}

void Config::mistyped(const Json& node, const char* what) const {
  fail(ErrorCode::wrong_type, node.key.c_str(), std::string("\"%\" must be ") + what + ".");
}

double Config::checked(const Json* node, const char* keys, double lowest, bool whole,
                       double fallback) const {
  if (node == nullptr) return fallback;
  const std::string key(node->key.empty() ? first(keys) : std::string_view(node->key));
  if (node->kind == Json::Kind::array && !node->members.empty() &&
      std::all_of(node->members.begin(), node->members.end(), [&](const Json& member) {
        return member.kind == Json::Kind::number && member.number == node->members[0].number;
      })) {
    return checked(&node->members[0], keys, lowest, whole,
                   fallback);  // one entry a layer, all equal
  }
  if (node->kind != Json::Kind::number) {
    fail(ErrorCode::wrong_type, key.c_str(), "\"%\" must be a number.");
  } else if (!(node->number >= lowest && node->number <= kLargestDimension) ||
             (whole && node->number != std::floor(node->number))) {
    fail(ErrorCode::out_of_range, key.c_str(),
         "\"%\" cannot be " + readable(node->number, 6) + ". Expected: a " +
             (whole ? "whole " : "") + "number from " + readable(lowest, 2) + " to 1e9.");
  } else {
    return node->number;
  }
  return 1;
}

double Config::dim(const char* keys, double fallback) const {
  const Json* node = find(keys);
  if (node == nullptr && (fallback == kNone || outer_ == nullptr)) {
    const std::string key(first(keys));
    fail(ErrorCode::insufficient_input, key.c_str(),
         "\"%\" is missing; without it the parameters cannot be counted.");
    return 1;
  }
  if (node == nullptr) assume(keys, fallback);
  return checked(node, keys, fallback == 0 ? 0 : 1, true, fallback);
}

double Config::dim_or(const char* keys, double fallback) const {
  return checked(find(keys), keys, fallback == 0 ? 0 : 1, true, fallback);
}

double Config::number_or(const char* keys, double fallback) const {
  return checked(find(keys), keys, 0, false, fallback);
}

double Config::signed_or(const char* keys, double fallback) const {
  return checked(find(keys), keys, -kLargestDimension, false, fallback);
}

bool Config::flag(const char* keys, bool fallback) const {
  const Json* node = find(keys);
  if (node == nullptr) return fallback;
  if (node->kind != Json::Kind::boolean) mistyped(*node, "true or false");
  return node->number != 0;
}

std::string_view Config::text(const char* keys, std::string_view fallback) const {
  const Json* node = find(keys);
  if (node == nullptr) return fallback;
  if (node->kind == Json::Kind::string) return node->text;
  mistyped(*node, "text");
  return fallback;
}

bool Config::says(const char* keys, const char* part) const {
  for (const std::string_view word : texts(keys)) {
    if (word.find(part) != std::string_view::npos) return true;
  }
  return false;
}

bool Config::is_null(const char* key) const {
  const Json* node = node_->find(key);
  return node != nullptr && node->kind == Json::Kind::null;
}

bool Config::several(const char* keys) const {
  const Json* node = find(keys);
  return node != nullptr && (node->number > 1 || !node->members.empty() || !node->text.empty());
}

bool Config::is_set(const char* key) const {
  const Json* node = find(key);
  if (node == nullptr || (node->kind == Json::Kind::boolean && node->number == 0)) return false;
  return node->kind != Json::Kind::string || (!node->text.empty() && node->text != "default");
}

std::vector<double> Config::list(const char* keys, std::size_t size) const {
  std::vector<double> out;
  const Json* node = find(keys);
  if (node == nullptr) return out;
  if (node->kind == Json::Kind::number) {
    out.assign(std::min(size, kLongestList), checked(node, keys, 0, true, 0));
  } else if (node->kind != Json::Kind::array || node->members.size() > kLongestList ||
             (size > 0 && node->members.size() != size)) {
    mistyped(*node, "a list of numbers, one for each stage");
  } else {
    for (const Json& member : node->members) {
      out.push_back(checked(&member, node->key.c_str(), 0, true, 0));
    }
  }
  return out;
}

std::vector<bool> Config::flags(const char* keys, std::size_t size) const {
  std::vector<bool> out(size, false);
  const Json* node = find(keys);
  if (node == nullptr) return out;
  const bool one = node->kind == Json::Kind::boolean;
  if (!one && node->members.size() != size) {
    mistyped(*node, "true, false or a list of them, one for each stage");
    return out;
  }
  for (std::size_t i = 0; i < size; ++i) {
    out[i] = (one ? node->number : node->members[i].number) != 0;
  }
  return out;
}

std::vector<std::string_view> Config::texts(const char* keys) const {
  std::vector<std::string_view> out;
  if (const Json* node = find(keys)) {
    if (node->kind == Json::Kind::string) out.push_back(node->text);
    for (const Json& member : node->members) out.push_back(member.text);
  }
  return out;
}

int Config::size(const char* keys) const {
  const Json* node = find(keys);
  return node == nullptr ? -1 : static_cast<int>(node->members.size());
}

Config Config::child(const char* key) const {
  const Json* node = find(key);
  if (node != nullptr && node->kind != Json::Kind::object) {
    mistyped(*node, "an object");
    node = nullptr;
  }
  Config inner(node != nullptr ? *node : kEmpty, *findings_);
  inner.outer_ = this;
  inner.key_ = key;
  return inner;
}

std::string Config::path_of(std::string_view key) const {
  if (outer_ == nullptr) return std::string(key);
  return outer_->path_of(key_) + "." + std::string(key);
}

void Config::fail(ErrorCode code, const char* key, std::string_view message) const {
  std::string field = path_of(key);
  for (const Error& error : findings_->errors) {
    if (std::string_view(error.field) == field) return;  // one error a key
  }
  std::string text(message);
  if (const std::size_t at = text.find('%'); at != std::string::npos) text.replace(at, 1, field);
  findings_->errors.push_back({code, FieldPath::unchecked(field), std::move(text), {}});
}

void Config::notice(NoticeCode code, const char* key, std::string_view message) const {
  findings_->notices.push_back({code, FieldPath::unchecked(path_of(key)), std::string(message)});
}

void Config::assume(const char* keys, double value) const {
  findings_->assumed.push_back(path_of(first(keys)) + " = " + plain_decimal(value, 9));
}

}  // namespace trainprint::parameters

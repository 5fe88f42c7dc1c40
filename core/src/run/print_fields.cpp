// Prints the table of a run's fields as JSON lines, for scripts/generate-schema.
#include <cstdio>
#include <string>

#include "run/fields.hpp"

namespace trainprint {
namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

void print(std::string_view kind, std::string_view path, std::string_view label,
           std::string_view hint, std::string_view example, std::string_view description,
           const std::string& more = "") {
  std::printf(
      "{\"path\": %s, \"kind\": %s, \"label\": %s, \"hint\": %s, \"example\": %s, "
      "\"description\": %s%s}\n",
      quoted(path).c_str(), quoted(kind).c_str(), quoted(label).c_str(), quoted(hint).c_str(),
      quoted(example).c_str(), quoted(description).c_str(), more.c_str());
}

std::string longest_of(std::size_t characters) {
  return ", \"longest\": " + std::to_string(characters);
}

void print_number(QuantityKind kind, std::string_view path, std::string_view label,
                  std::string_view hint, std::string_view example, std::string_view description) {
  print("number", path, label, hint, example, description,
        ", \"quantity\": " + quoted(name(kind)) + ", \"unit\": " + quoted(unit(kind)) +
            longest_of(kLongestPhrase));
}

template <class Enum>
Enum choice_in(const std::optional<Enum>&);
template <class Enum>
Enum choice_in(const Enum&);

template <class Enum>
void print_choice(Enum, std::string_view path, std::string_view fallback, std::string_view label,
                  std::string_view hint, std::string_view description) {
  std::string choices;
  for (std::size_t i = 0; i < words(Enum()).size(); ++i) {
    choices += std::string(i > 0 ? ", " : "") + "{\"value\": " + quoted(words(Enum())[i]) +
               ", \"label\": " + quoted(labels(Enum())[i]) + "}";
  }
  print("choice", path, label, hint, "", description,
        ", \"default\": " + quoted(fallback) + ", \"choices\": [" + choices + "]");
}

}  // namespace
}  // namespace trainprint

int main() {
  using namespace trainprint;
#define COMPUTE_NUMBER(path, member, kind, min, min_allowed, max, whole, symbol, label, right, \
                       hint, example, description)                                             \
  print_number(QuantityKind::kind, path, label, hint, example, description);
#define RUN_NUMBER(path, member, kind, min, min_allowed, max, whole, label, right, hint, example, \
                   description)                                                                   \
  print_number(QuantityKind::kind, path, label, hint, example, description);
#define TEXT(path, member, longest, label, hint, example, description) \
  print("text", path, label, hint, example, description, longest_of(longest));
#define CHOICE(path, member, fallback, label, hint, description)                         \
  print_choice(decltype(choice_in(TrainingRun().member))(), path, fallback, label, hint, \
               description);
#define TRUTH(path, member, label, hint, description) \
  print("truth", path, label, hint, "", description);
#define MODEL(path, longest, label, description) \
  print("model", path, label, "", "", description, longest_of(longest));
#include "trainprint/fields.inc"
}

#include "catalogue/variants.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

#include "catalogue/form_words.generated.hpp"
#include "catalogue/narrow.hpp"
#include "text/words.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

using tables::Form;

/// "A100-SXM4-80GB" is the group's name and what qualifies it; "MI300A" is a name of its own.
bool names_group_only(const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
                      std::string_view group) {
  std::string rest;
  for (std::size_t i = begin; i < end; ++i) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::memory) continue;
    if (is_form_word(token.text)) continue;
    if (one_of(token.text, "nvidia amd tesla instinct")) continue;
    rest += token.text;
  }
  return rest == group;
}

// What `word` says of a part of `group`.
Form form_of(std::string_view word, std::string_view group) {
  for (const tables::FormWords& row : tables::kFormWords) {
    if (one_of(word, row.words) && (row.only_of[0] == '\0' || one_of(group, row.only_of)))
      return row.form;
  }
  return Form::none;
}

Form wanted_form(const std::vector<Token>& tokens, std::string_view group) {
  Form wanted = Form::none;
  for (const Token& token : tokens) {
    const Form form = form_of(token.text, group);
    if (form == Form::sxm) return form;
    if (form != Form::none) wanted = form;
  }
  return wanted;
}

/// Whether the text has this quantity: "80GB", "TDP of 700W".
bool has(const std::vector<Token>& tokens, TokenKind kind, double value) {
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    if (token.kind != kind || token.value != value) return false;
    return kind == TokenKind::memory || token.text.back() == 'w';
  });
}

double watts(const Accelerator& part) { return part.tdp->value.as_watts(); }

void note_others(const Rows& members, const Accelerator& taken, const AcceleratorTable& known,
                 const FieldPath& field, std::vector<Notice>& notices) {
  if (!taken.tdp) return;
  std::string others;
  for (const std::size_t i : members) {
    const Accelerator& other = known.rows()[i];
    if (!other.tdp || other.tdp->value == taken.tdp->value) continue;
    const double percent = (watts(other) / watts(taken) - 1) * 100;
    others += join({others.empty() ? "" : ", ", other.name, " (", plain_count(watts(other)), " W, ",
                    plain_decimal(std::fabs(percent), 2), " % ", percent < 0 ? "less" : "more",
                    " power)"});
  }
  if (others.empty()) return;
  notices.push_back({NoticeCode::assumed_variant, field,
                     join({"Taken as ", taken.name, " (", plain_count(watts(taken)),
                           " W), the usual variant. It could be ", others, "."})});
}

}  // namespace

bool is_form_word(std::string_view word) {
  return std::any_of(std::begin(tables::kFormWords), std::end(tables::kFormWords),
                     [&](const tables::FormWords& row) { return one_of(word, row.words); });
}

std::size_t choose_variant(const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
                           std::size_t row, const AcceleratorTable& known, const FieldPath& field,
                           std::vector<Notice>& notices) {
  const std::string_view group = known.variant_group(row);
  if (group.empty() || !names_group_only(tokens, begin, end, group)) return row;
  Rows members;
  Form usual_form = Form::none;
  for (std::size_t i = 0; i < known.rows().size(); ++i) {
    if (known.variant_group(i) != group) continue;
    members.push_back(i);
    if (known.details(i).usual) usual_form = known.details(i).form;
  }
  narrow(members,
         [&](std::size_t i) { return has(tokens, TokenKind::memory, known.details(i).memory_gb); });
  narrow(members,
         [&](std::size_t i) { return has(tokens, TokenKind::ignored, known.details(i).tdp_w); });
  if (const Form form = wanted_form(tokens, group); form != Form::none) {
    narrow(members, [&](std::size_t i) { return known.details(i).form == form; });
  }
  Rows likeliest = members;
  narrow(likeliest, [&](std::size_t i) { return known.details(i).form == usual_form; });
  narrow(likeliest, [&](std::size_t i) { return known.details(i).usual; });
  note_others(members, known.rows()[likeliest.front()], known, field, notices);
  return likeliest.front();
}

}  // namespace trainprint

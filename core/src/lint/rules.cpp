#include "trainprint/lint_rules.hpp"

namespace trainprint {
namespace {

constexpr LintRule kRules[] = {
#define LINT_RULE(code, summary, help) {NoticeCode::code, summary, help},
#include "lint/rules.inc"
};

}  // namespace

std::span<const LintRule> lint_rules() { return kRules; }

}  // namespace trainprint

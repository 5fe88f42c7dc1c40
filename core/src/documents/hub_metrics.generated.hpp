// Written by scripts/generate-catalogue from core/data/hub_metrics.csv; do not edit.
// clang-format off
#pragma once
#include <string_view>

namespace trainprint::hub_tables {

/// Metrics of which more is better, in points of 100, by their types on the Hub.
struct Metric {
  std::string_view type, label;
};
constexpr Metric kMetrics[] = {
    {"accuracy", "accuracy"},
    {"bleu", "BLEU"},
    {"exact_match", "exact match"},
    {"f1", "F1"},
    {"map", "mAP"},
    {"ndcg", "nDCG"},
    {"precision", "precision"},
    {"recall", "recall"},
    {"rouge1", "ROUGE-1"},
    {"rouge2", "ROUGE-2"},
    {"rougel", "ROUGE-L"},
};

}  // namespace trainprint::hub_tables

#include "portfolio/arrow_columns.hpp"

#include <cmath>
#include <cstdio>
#include <cstring>

#include "text/utf8.hpp"

namespace trainprint {
namespace {

constexpr std::int64_t kSecondsPerDay = 86400;

struct Date {
  std::int64_t year;
  int month, day;
};

// Of the days since 1970-01-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
Date date_of(std::int64_t days) {
  constexpr std::int64_t kDaysOfEra = 146097, kYearsOfEra = 400, kDaysToMarchOfYear0 = 719468;
  days += kDaysToMarchOfYear0;
  const std::int64_t era = (days >= 0 ? days : days - kDaysOfEra + 1) / kDaysOfEra;
  const std::int64_t of_era = days - era * kDaysOfEra;
  const std::int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const std::int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
  const std::int64_t month = (5 * of_year + 2) / 153;
  const auto calendar = static_cast<int>(month < 10 ? month + 3 : month - 9);
  return {year + era * kYearsOfEra + (calendar <= 2 ? 1 : 0), calendar,
          static_cast<int>(of_year - (153 * month + 2) / 5 + 1)};
}

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

bool is_ascii(std::string_view text) {
  std::size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    std::uint64_t eight;
    std::memcpy(&eight, text.data() + i, sizeof eight);
    if ((eight & 0x8080808080808080) != 0) return false;
  }
  for (; i < text.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) >= 0x80) return false;
  }
  return true;
}

}  // namespace

std::unique_ptr<ArrowColumn> ArrowColumn::of(const ArrowSchema& schema) {
  auto out = std::make_unique<ArrowColumn>();
  out->name_ = schema.name == nullptr ? "" : schema.name;
  const std::string_view format = schema.format;
  if (schema.dictionary != nullptr) {
    out->dictionary_ = of(*schema.dictionary);
    if (!out->dictionary_) return nullptr;
  }
  constexpr std::pair<std::string_view, Type> kTypes[] = {
      {"n", Type::null},       {"b", Type::boolean},     {"c", Type::int8},
      {"s", Type::int16},      {"i", Type::int32},       {"l", Type::int64},
      {"C", Type::uint8},      {"S", Type::uint16},      {"I", Type::uint32},
      {"L", Type::uint64},     {"f", Type::float32},     {"g", Type::float64},
      {"u", Type::text},       {"z", Type::text},        {"U", Type::large_text},
      {"Z", Type::large_text}, {"vu", Type::text_view},  {"vz", Type::text_view},
      {"tdD", Type::date32},   {"tdm", Type::date64},    {"+s", Type::structure},
      {"+l", Type::list},      {"+L", Type::large_list},
  };
  bool known = false;
  for (const auto& [written, type] : kTypes) {
    if (format != written) continue;
    out->type_ = type;
    known = true;
  }
  constexpr std::pair<std::string_view, std::int64_t> kTimes[] = {
      {"tss:", 1}, {"tsm:", 1000}, {"tsu:", 1000000}, {"tsn:", 1000000000}};
  for (const auto& [written, units] : kTimes) {
    if (format.substr(0, written.size()) != written) continue;
    out->type_ = Type::timestamp;
    out->units_per_second_ = units;
    out->utc_ = format.size() > written.size();
    known = true;
  }
  if (!known) return nullptr;
  for (std::int64_t i = 0; i < schema.n_children; ++i) {
    auto child = of(*schema.children[i]);
    if (!child) return nullptr;
    out->children_.push_back(std::move(child));
  }
  return out;
}

void ArrowColumn::bind(const ArrowArray& array) {
  array_ = &array;
  for (std::size_t i = 0; i < children_.size(); ++i) children_[i]->bind(*array.children[i]);
  if (dictionary_) dictionary_->bind(*array.dictionary);
}

bool ArrowColumn::had_bad_text() {
  bool out = std::exchange(bad_text_, false);
  for (const auto& child : children_) out = child->had_bad_text() || out;
  return (dictionary_ && dictionary_->had_bad_text()) || out;
}

bool ArrowColumn::is_null(std::int64_t i) const {
  if (type_ == Type::null) return true;
  if (array_->null_count == 0 || array_->n_buffers == 0 || array_->buffers[0] == nullptr)
    return false;
  const std::int64_t at = i + array_->offset;
  return (buffer<std::uint8_t>(0)[at / 8] >> (at % 8) & 1) == 0;
}

double ArrowColumn::number(std::int64_t i) const {
  const std::int64_t at = i + array_->offset;
  switch (type_) {
    case Type::boolean:
      return buffer<std::uint8_t>(1)[at / 8] >> (at % 8) & 1;
    case Type::int8:
      return buffer<std::int8_t>(1)[at];
    case Type::int16:
      return buffer<std::int16_t>(1)[at];
    case Type::int32:
    case Type::date32:
      return buffer<std::int32_t>(1)[at];
    case Type::int64:
      return static_cast<double>(buffer<std::int64_t>(1)[at]);
    case Type::uint8:
      return buffer<std::uint8_t>(1)[at];
    case Type::uint16:
      return buffer<std::uint16_t>(1)[at];
    case Type::uint32:
      return buffer<std::uint32_t>(1)[at];
    case Type::uint64:
      return static_cast<double>(buffer<std::uint64_t>(1)[at]);
    case Type::float32:
      return static_cast<double>(buffer<float>(1)[at]);
    case Type::float64:
      return buffer<double>(1)[at];
    default:
      return 0;
  }
}

std::string_view ArrowColumn::text(std::int64_t i) {
  const std::int64_t at = i + array_->offset;
  std::string_view out;
  const auto between = [](const char* bytes, auto begin, auto end) -> std::string_view {
    return begin == end ? std::string_view()
                        : std::string_view(bytes + begin, static_cast<std::size_t>(end - begin));
  };
  if (type_ == Type::text) {
    const auto* offsets = buffer<std::int32_t>(1);
    out = between(buffer<char>(2), offsets[at], offsets[at + 1]);
  } else if (type_ == Type::large_text) {
    const auto* offsets = buffer<std::int64_t>(1);
    out = between(buffer<char>(2), offsets[at], offsets[at + 1]);
  } else {
    // 4 bytes of length, then the text itself up to 12 bytes, or its first 4, its buffer and place.
    constexpr std::int32_t kInline = 12;
    const char* view = buffer<char>(1) + 16 * at;
    std::int32_t size, which, place;
    std::memcpy(&size, view, 4);
    std::memcpy(&which, view + 8, 4);
    std::memcpy(&place, view + 12, 4);
    const char* bytes =
        size <= kInline ? view + 4 : buffer<char>(2 + static_cast<std::size_t>(which)) + place;
    out = {bytes, static_cast<std::size_t>(size)};
  }
  if (!is_ascii(out) && first_bad_byte(out) < out.size()) bad_text_ = true;
  return out;
}

// As pyarrow writes it: "2024-05-01", "2024-05-01 12:00:00.000000Z".
std::string_view ArrowColumn::point_of_time(std::int64_t i) {
  const std::int64_t at = i + array_->offset;
  std::int64_t days = 0, micros = 0;
  if (type_ == Type::date32) {
    days = buffer<std::int32_t>(1)[at];
  } else {
    constexpr std::int64_t kMicros = 1000000;
    const std::int64_t units = type_ == Type::date64 ? 1000 : units_per_second_;
    const std::int64_t value = buffer<std::int64_t>(1)[at];
    const std::int64_t seconds = floor_div(value, units);
    const std::int64_t rest = value - seconds * units;
    days = floor_div(seconds, kSecondsPerDay);
    micros = (seconds - days * kSecondsPerDay) * kMicros +
             (units > kMicros ? rest / (units / kMicros) : rest * (kMicros / units));
  }
  const Date date = date_of(days);
  if (date.year < 0 || date.year > 9999) return written_ = "out of range";
  char text[64];
  int size = std::snprintf(text, sizeof text, "%04d-%02d-%02d", static_cast<int>(date.year),
                           date.month, date.day);
  if (type_ == Type::timestamp) {
    const auto seconds = static_cast<int>(micros / 1000000);
    size += std::snprintf(text + size, sizeof text - static_cast<std::size_t>(size),
                          " %02d:%02d:%02d.%06d%s", seconds / 3600, seconds / 60 % 60, seconds % 60,
                          static_cast<int>(micros % 1000000), utc_ ? "Z" : "");
  }
  return written_.assign(text, static_cast<std::size_t>(size));
}

JsonScalar::Kind ArrowColumn::scalar(std::int64_t i, double& number, std::string_view& text) {
  if (is_null(i)) return JsonScalar::Kind::null;
  switch (type_) {
    case Type::text:
    case Type::large_text:
    case Type::text_view:
      text = this->text(i);
      return JsonScalar::Kind::string;
    case Type::date32:
    case Type::date64:
    case Type::timestamp:
      text = point_of_time(i);
      return JsonScalar::Kind::string;
    case Type::boolean:
      number = this->number(i);
      return JsonScalar::Kind::boolean;
    default:
      number = this->number(i);
      return std::isfinite(number) ? JsonScalar::Kind::number : JsonScalar::Kind::null;
  }
}

void ArrowColumn::events(std::int64_t i, RowMaker& maker) {
  if (dictionary_) {
    if (is_null(i)) return maker.scalar(JsonScalar::Kind::null, 0, {});
    return dictionary_->events(static_cast<std::int64_t>(number(i)), maker);
  }
  const bool nested = type_ == Type::structure || type_ == Type::list || type_ == Type::large_list;
  if (!nested || is_null(i)) {
    double number = 0;
    std::string_view text;
    const JsonScalar::Kind kind = scalar(i, number, text);
    return maker.scalar(kind, number, text);
  }
  const std::int64_t at = i + array_->offset;
  if (type_ == Type::structure) {
    maker.open_object();
    for (const auto& child : children_) {
      maker.key(child->name_);
      child->events(at, maker);
    }
  } else {
    const bool large = type_ == Type::large_list;
    const std::int64_t begin =
        large ? buffer<std::int64_t>(1)[at] : std::int64_t{buffer<std::int32_t>(1)[at]};
    const std::int64_t end =
        large ? buffer<std::int64_t>(1)[at + 1] : std::int64_t{buffer<std::int32_t>(1)[at + 1]};
    maker.open_array();
    for (std::int64_t k = begin; k < end; ++k) children_[0]->events(k, maker);
  }
  maker.close();
}

void ArrowColumn::cell(std::int64_t row, RowMaker::Column& column, RowMaker& maker) {
  if (is_null(row)) return;
  if (dictionary_) return dictionary_->cell(static_cast<std::int64_t>(number(row)), column, maker);
  if (!children_.empty()) {
    maker.open_cell(column);
    return events(row, maker);
  }
  double number = 0;
  std::string_view text;
  const JsonScalar::Kind kind = scalar(row, number, text);
  maker.cell(column, kind, number, text);
}

}  // namespace trainprint

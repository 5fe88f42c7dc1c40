#include "portfolio/arrow_rows.hpp"

#include <array>
#include <memory>

#include "text/utf8.hpp"

namespace trainprint {
namespace {

constexpr std::size_t kColumns = 13;
constexpr const char* kNames[kColumns] = {
    "row",       "id",        "kind",       "tier",          "emissions_gco2e",
    "p05_gco2e", "p95_gco2e", "energy_kwh", "training_flop", "region",
    "code",      "field",     "message"};
constexpr const char* kFormats[kColumns] = {"l", "U", "U", "U", "g", "g", "g",
                                            "g", "g", "U", "U", "U", "U"};

// A reader of Arrow's is not to meet text that is none.
std::string_view text_or_nothing(std::string_view text) {
  return first_bad_byte(text) < text.size() ? std::string_view() : text;
}

}  // namespace

void ArrowRows::Validity::add(bool valid) {
  if (size % 8 == 0) bits.push_back(0);
  if (valid) bits.back() = static_cast<std::uint8_t>(bits.back() | 1 << size % 8);
  if (!valid) ++nulls;
  ++size;
}

void ArrowRows::Validity::add(const Validity& others) {
  for (std::int64_t i = 0; i < others.size; ++i)
    add((others.bits[static_cast<std::size_t>(i / 8)] >> i % 8 & 1) != 0);
}

void ArrowRows::Numbers::add(std::optional<double> value) {
  validity.add(value.has_value());
  values.push_back(value.value_or(0));
}
void ArrowRows::Numbers::add(const Numbers& others) {
  validity.add(others.validity);
  values.insert(values.end(), others.values.begin(), others.values.end());
}

void ArrowRows::Texts::add(std::string_view text) {
  validity.add(!text.empty());
  bytes += text;
  ends.push_back(static_cast<std::int64_t>(bytes.size()));
}
void ArrowRows::Texts::add(const Texts& others) {
  validity.add(others.validity);
  const auto before = static_cast<std::int64_t>(bytes.size());
  bytes += others.bytes;
  for (const std::int64_t end : others.ends) ends.push_back(before + end);
}

void ArrowRows::add(std::uint64_t number, const PortfolioRow* row, const RowResult& result) {
  rows_.push_back(static_cast<std::int64_t>(number));
  ids_.add(row == nullptr ? std::string_view() : text_or_nothing(row->id));
  kinds_.add(name(result.kind));
  const RowEstimate* estimate = result.estimate ? &*result.estimate : nullptr;
  const bool tiered = estimate != nullptr && result.kind == RowKind::estimated;
  tiers_.add(tiered ? name(estimate->tier) : std::string_view());
  const auto number_of = [&](auto of) {
    return estimate != nullptr ? std::optional<double>(of(*estimate)) : std::nullopt;
  };
  emissions_.add(number_of([](const RowEstimate& it) { return it.emissions.as_grams(); }));
  p05_.add(number_of([](const RowEstimate& it) { return it.p05.as_grams(); }));
  p95_.add(number_of([](const RowEstimate& it) { return it.p95.as_grams(); }));
  const bool has_energy = estimate != nullptr && estimate->energy.as_kwh() > 0;
  energy_.add(has_energy ? std::optional(estimate->energy.as_kwh()) : std::nullopt);
  const bool has_flop = estimate != nullptr && estimate->flop;
  flop_.add(has_flop ? std::optional(estimate->flop->as_flop()) : std::nullopt);
  regions_.add(estimate != nullptr ? estimate->region : std::string_view());
  const Error* error = result.errors.empty() ? nullptr : &result.errors.front();
  codes_.add(error != nullptr ? name(error->code) : std::string_view());
  fields_.add(error != nullptr ? std::string_view(error->field) : std::string_view());
  messages_.add(error != nullptr ? text_or_nothing(error->message) : std::string_view());
}

void ArrowRows::add(const ArrowRows& others) {
  rows_.insert(rows_.end(), others.rows_.begin(), others.rows_.end());
  for (Texts ArrowRows::*texts :
       {&ArrowRows::ids_, &ArrowRows::kinds_, &ArrowRows::tiers_, &ArrowRows::regions_,
        &ArrowRows::codes_, &ArrowRows::fields_, &ArrowRows::messages_})
    (this->*texts).add(others.*texts);
  for (Numbers ArrowRows::*numbers : {&ArrowRows::emissions_, &ArrowRows::p05_, &ArrowRows::p95_,
                                      &ArrowRows::energy_, &ArrowRows::flop_})
    (this->*numbers).add(others.*numbers);
}

// All that a batch and its columns point to; goes when the last of them is released.
struct ArrowRows::Exported {
  ArrowRows rows;
  std::array<ArrowSchema, kColumns> schemas{};
  std::array<ArrowArray, kColumns> arrays{};
  std::array<ArrowSchema*, kColumns> schema_pointers{};
  std::array<ArrowArray*, kColumns> array_pointers{};
  std::array<std::array<const void*, 3>, kColumns> buffers{};
  const void* no_buffer = nullptr;
};

void ArrowRows::release(ArrowSchema& schema, ArrowArray& array) {
  using Shared = std::shared_ptr<Exported>;
  const Shared exported = std::make_shared<Exported>();
  exported->rows = std::move(*this);
  clear();
  ArrowRows& rows = exported->rows;
  for (Texts ArrowRows::*texts :
       {&ArrowRows::ids_, &ArrowRows::kinds_, &ArrowRows::tiers_, &ArrowRows::regions_,
        &ArrowRows::codes_, &ArrowRows::fields_, &ArrowRows::messages_})
    (rows.*texts).ends.insert((rows.*texts).ends.begin(), 0);
  const auto size = static_cast<std::int64_t>(rows.rows_.size());

  const auto end_schema = [](ArrowSchema* it) {
    for (std::int64_t i = 0; i < it->n_children; ++i) {
      if (it->children[i]->release != nullptr) it->children[i]->release(it->children[i]);
    }
    delete static_cast<Shared*>(it->private_data);
    it->release = nullptr;
  };
  const auto end_array = [](ArrowArray* it) {
    for (std::int64_t i = 0; i < it->n_children; ++i) {
      if (it->children[i]->release != nullptr) it->children[i]->release(it->children[i]);
    }
    delete static_cast<Shared*>(it->private_data);
    it->release = nullptr;
  };
  const auto schema_of = [&](const char* format, const char* name, std::int64_t flags) {
    ArrowSchema out{};
    out.format = format;
    out.name = name;
    out.flags = flags;
    out.release = end_schema;
    out.private_data = new Shared(exported);
    return out;
  };
  const auto array_of = [&](std::int64_t nulls, std::int64_t buffer_count, const void** buffers) {
    ArrowArray out{};
    out.length = size;
    out.null_count = nulls;
    out.n_buffers = buffer_count;
    out.buffers = buffers;
    out.release = end_array;
    out.private_data = new Shared(exported);
    return out;
  };

  std::size_t column = 0;
  const auto put = [&](std::int64_t nulls, const void* valid, const void* second,
                       const void* third) {
    exported->buffers[column] = {valid, second, third};
    exported->schemas[column] = schema_of(kFormats[column], kNames[column], ARROW_FLAG_NULLABLE);
    exported->arrays[column] =
        array_of(nulls, third == nullptr ? 2 : 3, exported->buffers[column].data());
    exported->schema_pointers[column] = &exported->schemas[column];
    exported->array_pointers[column] = &exported->arrays[column];
    ++column;
  };
  const auto put_numbers = [&](const Numbers& numbers) {
    put(numbers.validity.nulls, numbers.validity.bits.data(), numbers.values.data(), nullptr);
  };
  const auto put_texts = [&](const Texts& texts) {
    put(texts.validity.nulls, texts.validity.bits.data(), texts.ends.data(), texts.bytes.data());
  };
  put(0, nullptr, rows.rows_.data(), nullptr);
  for (const Texts* texts : {&rows.ids_, &rows.kinds_, &rows.tiers_}) put_texts(*texts);
  for (const Numbers* numbers :
       {&rows.emissions_, &rows.p05_, &rows.p95_, &rows.energy_, &rows.flop_})
    put_numbers(*numbers);
  for (const Texts* texts : {&rows.regions_, &rows.codes_, &rows.fields_, &rows.messages_})
    put_texts(*texts);

  schema = schema_of("+s", "", 0);
  schema.n_children = kColumns;
  schema.children = exported->schema_pointers.data();
  array = array_of(0, 1, &exported->no_buffer);
  array.n_children = kColumns;
  array.children = exported->array_pointers.data();
}

}  // namespace trainprint

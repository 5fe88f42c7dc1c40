// Several mentions of where a run took place, as one.
#include "card_text/runs/assemble.hpp"
#include "card_text/vocabulary/words.hpp"
#include "catalogue/mentions.hpp"
#include "text/language_words.generated.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/setting.hpp"

namespace trainprint::card_text {
namespace {

constexpr int kMostLookUps = 12;

struct Found {
  const Statement* statement;
  const Place* place;
  std::string value, assumed;
};

// With the provider that the card names, where the place alone is not clear: "US-east" of AWS.
std::string with_provider(const Draft& draft, const Statement& s) {
  for (const Statement& provider : draft.statements) {
    if (provider.field == Field::provider) return provider.text + " " + s.text;
  }
  return s.text;
}

// The provider that the card names and nobody knows, where the text of a region `s` names none:
// its "us-east-1" is not that of `known`.
const Statement* unknown_provider(const Draft& draft, const Statement& s, const Place& known) {
  if (known.kind != PlaceKind::cloud_region) return nullptr;
  std::string wanted = words_of(known.provider);
  wanted = trimmed(wanted);
  for (const Statement& provider : draft.statements) {
    if (provider.field != Field::provider) continue;
    const std::string words = words_of(provider.text);
    if (says(words, wanted) || says(words_of(s.text), wanted)) return nullptr;
    const bool nobody = says(words, vocabulary::kPlaceNowhere) || has_digit(provider.text) ||
                        is_placeholder(provider.text) || setting_of_service(provider.text) ||
                        draft.places->find(provider.text);
    return nobody || !cloud_providers_in(provider.text).empty() ? nullptr : &provider;
  }
  return nullptr;
}

std::optional<Found> look_up(const Draft& draft, const Statement& s) {
  std::string value = s.text;
  auto match = draft.places->find(value);
  if (match && unknown_provider(draft, s, *match->place) != nullptr) return std::nullopt;
  if (!match || match->place->kind == PlaceKind::cloud_region) {
    // "us-east-1" is Amazon's only if the card names nobody else.
    const std::string named = with_provider(draft, s);
    auto confirmed = draft.places->find(named);
    if (!match || !confirmed || confirmed->place != match->place) {
      value = named;
      match = std::move(confirmed);
    }
  }
  if (!match) return std::nullopt;
  // "Iceland (hydro)" is Iceland.
  const std::string head(trimmed(value.substr(0, value.find('('))));
  if (const auto same = draft.places->find(head); same && same->place == match->place) value = head;
  Found out{&s, match->place, value, s.assumed};
  for (const Notice& notice : match->notices) {
    if (notice.code != NoticeCode::assumed_region && notice.code != NoticeCode::read_as_country &&
        notice.code != NoticeCode::not_understood)
      continue;
    if (!out.assumed.empty()) out.assumed += ' ';
    out.assumed += notice.message;
  }
  return out;
}

bool holds(const Place& outer, const Place& inner) {
  return outer.id == inner.country || outer.id == inner.grid ||
         (outer.kind == PlaceKind::aggregate && outer.id != world().id);
}

// The one of two places that lies in the other; null if neither does.
const Found* inner(const Found& a, const Found& b) {
  if (a.place == b.place) return a.assumed.size() <= b.assumed.size() ? &a : &b;
  if (holds(*a.place, *b.place)) return &b;
  if (holds(*b.place, *a.place)) return &a;
  if (a.place->grid == b.place->grid) return a.place->kind > b.place->kind ? &a : &b;
  return nullptr;
}

void ask_place(Draft& draft, const Statement& s) {
  if (says(words_of(s.text), vocabulary::kPlaceNowhere)) return;
  const auto match = draft.places->find(with_provider(draft, s));
  if (!match) return draft.ask(Field::region, match.error().message, s.range);
  const Statement* const provider = unknown_provider(draft, s, *match->place);
  if (provider != nullptr)
    draft.ask(Field::region,
              "Where is " + s.text + " of " + provider->text +
                  "? No cloud is known by that name. Give the country.",
              s.range);
}

}  // namespace

void merge_places(Draft& draft, const std::vector<const Statement*>& said) {
  std::vector<Found> found;
  const Statement* unknown = nullptr;
  int tries = 0;
  for (const Statement* s : said) {
    if (++tries > kMostLookUps) break;
    if (auto place = look_up(draft, *s)) {
      found.push_back(std::move(*place));
    } else if (unknown == nullptr && s->weight == Weight::stated) {
      unknown = s;
    }
  }
  if (found.empty()) {
    if (unknown != nullptr) ask_place(draft, *unknown);
    return;
  }
  const Found* best = &found.front();
  for (const Found& other : found) {
    if (const Found* const narrower = inner(*best, other)) {
      best = narrower;
    } else if (other.statement->weight == best->statement->weight) {
      return draft.ask(Field::region,
                       "The card says " + best->value + " in " +
                           std::string(where(*best->statement)) + " and " + other.value + " in " +
                           std::string(where(*other.statement)) + ": where was it trained?",
                       other.statement->range,
                       {{best->value, path(Field::region), best->value},
                        {other.value, path(Field::region), other.value}});
    }
  }
  draft.place = best->place;
  draft.keep(*best->statement, best->value, best->assumed);
}

}  // namespace trainprint::card_text

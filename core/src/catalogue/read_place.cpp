// What people write about where a run took place, read as one place of the table.
#include <algorithm>
#include <string>
#include <utility>

#include "catalogue/find_place.hpp"
#include "catalogue/mentions.hpp"
#include "catalogue/narrow.hpp"
#include "catalogue/place_called.hpp"
#include "catalogue/place_table.hpp"
#include "catalogue/place_words.hpp"
#include "catalogue/regions.hpp"
#include "text/characters.hpp"
#include "text/words.hpp"
#include "trainprint/catalogue.hpp"
#include "trainprint/text.hpp"

namespace trainprint {
namespace {

/// How much a place narrows things down.
int rank(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::cloud_region:
      return 4;
    case PlaceKind::site:
      return 3;
    case PlaceKind::zone:
      return 2;
    case PlaceKind::country:
      return 1;
    case PlaceKind::aggregate:
      return 0;
  }
  return 0;
}

class PlaceResolver {
 public:
  PlaceResolver(std::string_view text, const FieldPath& field)
      : known_(PlaceTable::instance()),
        text_(text),
        field_(field),
        read_(read_place_text(text, known_)) {}

  Result<PlaceMatch> run() {
    if (const std::string_view no = denial(); !no.empty())
      return failed(ErrorCode::unknown_place,
                    join({"\"", no, "\" says where it did not run. Give the place where it ran."}),
                    {});
    std::vector<Mention>& mentions = read_.mentions;
    drop_prefixes_beside_codes();
    for (const Mention& mention : mentions) {
      if (mention.rows.empty()) return without_figure(mention);
    }
    if (mentions.empty()) {
      return read_.unknown_codes.empty() ? unknown() : which_region(read_.unknown_codes.front());
    }
    read_.unread.insert(read_.unread.end(), read_.unknown_codes.begin(), read_.unknown_codes.end());
    if (!agree_on_country()) return conflict();
    narrow_by_each_other();
    assume_region_of_provider();

    // The mention that says most.
    Mention* best = nullptr;
    for (Mention& mention : mentions) {
      if (!best || weight(mention) > weight(*best)) best = &mention;
    }
    for (const Mention& other : mentions) {
      if (contradicts(*best, other)) return conflict();
    }
    if (best->rows.size() > 1 && !settle(*best)) return ambiguous(*best);
    const std::size_t row = best->rows.front();
    if (place(row).kind == PlaceKind::aggregate && !read_.unread.empty()) return unknown();

    PlaceMatch match{&place(row), {}};
    add_notices(*best, match);
    return match;
  }

 private:
  const Place& place(std::size_t row) const { return known_.rows()[row]; }

  int weight(const Mention& mention) const {
    int most = 0;
    for (const std::size_t row : mention.rows) most = std::max(most, rank(place(row).kind) * 2);
    // The name of a state says more than that of a city in some other one.
    return mention.kind == MentionKind::city ? most - 1 : most;
  }

  void drop_prefixes_beside_codes() {
    std::vector<Mention>& mentions = read_.mentions;
    const bool code = std::any_of(mentions.begin(), mentions.end(),
                                  [](const Mention& m) { return m.kind == MentionKind::region; });
    if (!code) return;
    mentions.erase(
        std::remove_if(mentions.begin(), mentions.end(),
                       [](const Mention& m) { return m.kind == MentionKind::region_prefix; }),
        mentions.end());
  }

  /// Leaves in every mention what lies in a country that all mentions allow.
  bool agree_on_country() {
    std::vector<std::string_view> common;
    bool first = true;
    for (const Mention& mention : read_.mentions) {
      std::vector<std::string_view> countries;
      bool anywhere = false;
      for (const std::size_t row : mention.rows) {
        if (place(row).country.empty()) anywhere = true;
        countries.push_back(place(row).country);
      }
      if (anywhere) continue;
      if (first) {
        common = countries;
        first = false;
        continue;
      }
      common.erase(std::remove_if(common.begin(), common.end(),
                                  [&](std::string_view c) {
                                    return std::find(countries.begin(), countries.end(), c) ==
                                           countries.end();
                                  }),
                   common.end());
      if (common.empty()) return false;
    }
    if (first) return true;
    for (Mention& mention : read_.mentions) {
      narrow(mention.rows, [&](std::size_t row) {
        return std::find(common.begin(), common.end(), place(row).country) != common.end();
      });
    }
    return true;
  }

  /// "Portland, Oregon": what may mean several is settled by what means one.
  void narrow_by_each_other() {
    for (Mention& mention : read_.mentions) {
      for (const Mention& other : read_.mentions) {
        if (mention.rows.size() < 2) break;
        if (&other == &mention || weight(other) < 2) continue;
        narrow(mention.rows, [&](std::size_t row) {
          return std::any_of(other.rows.begin(), other.rows.end(), [&](std::size_t o) {
            return o == row || place(o).id == place(row).id || region_is_at(row, other, known_);
          });
        });
        narrow(mention.rows, [&](std::size_t row) {
          return std::any_of(other.rows.begin(), other.rows.end(), [&](std::size_t o) {
            return rank(place(o).kind) >= 2 && place(o).grid == place(row).grid;
          });
        });
      }
    }
  }

  /// "AWS Frankfurt": the provider's region there, if there is one.
  void assume_region_of_provider() {
    const auto row = region_of_provider(read_, known_);
    if (!row) return;
    read_.mentions.push_back({MentionKind::region_prefix, text_, {*row}, false, {}});
    assumed_region_ = true;
  }

  bool same_grid(const Rows& rows) const {
    return std::all_of(rows.begin(), rows.end(), [&](std::size_t row) {
      return place(row).grid == place(rows.front()).grid;
    });
  }

  bool contradicts(const Mention& best, const Mention& other) const {
    if (&best == &other || other.kind == MentionKind::city) {
      // Two cities are one place only if they share it.
      return &best != &other && best.kind == MentionKind::city && best.rows != other.rows &&
             weight(best) == weight(other);
    }
    if (weight(other) < 3 || best.rows == other.rows) return false;
    const int levels = weight(best) - weight(other);
    if (levels >= 2) return false;  // a region or site and the state it is in
    for (const std::size_t row : best.rows) {
      for (const std::size_t o : other.rows) {
        if (place(row).grid == place(o).grid || place(row).grid == place(o).id) return false;
      }
    }
    return true;
  }

  /// Chooses among several rows where the choice makes no difference, or a code has a usual
  /// reading.
  bool settle(Mention& mention) {
    if (mention.short_code && read_.mentions.size() == 1 && read_.unread.empty()) {
      // "CA": by ISO 3166 it is a country.
      also_possible_ = mention.rows;
      read_as_country_ = true;
      narrow(mention.rows, [&](std::size_t row) { return place(row).kind == PlaceKind::country; });
      return mention.rows.size() == 1;
    }
    const bool one_provider =
        std::all_of(mention.rows.begin(), mention.rows.end(), [&](std::size_t row) {
          const std::string_view id = place(row).id;
          return id.substr(0, id.find('-')) ==
                 place(mention.rows.front()).id.substr(0, id.find('-'));
        });
    if (mention.kind == MentionKind::region_prefix && one_provider && same_grid(mention.rows)) {
      also_possible_ = mention.rows;
      mention.rows.resize(1);
      return true;
    }
    return false;
  }

  void note(PlaceMatch& match, NoticeCode code,
            std::initializer_list<std::string_view> message) const {
    match.notices.push_back({code, field_, join(message)});
  }

  void add_notices(const Mention& best, PlaceMatch& match) const {
    const std::size_t row = best.rows.front();
    const Place& p = *match.place;
    if (read_as_country_) {
      const Place& state = place(also_possible_.back());
      note(match, NoticeCode::read_as_country,
           {"\"", best.text, "\" was read as the code of the country ", p.name, "; ", state.name,
            " is written ", state.id, "."});
    } else if (!also_possible_.empty()) {
      std::string others;
      for (const std::size_t other : also_possible_) {
        if (other != row) others += join({others.empty() ? "" : ", ", place(other).name});
      }
      note(match, NoticeCode::assumed_region,
           {"Taken as ", p.name, "; ", others, " lies in the same grid."});
    } else if (best.kind == MentionKind::region_prefix && !assumed_region_) {
      note(match, NoticeCode::assumed_region, {"Taken as ", p.name, "."});
    }
    if (assumed_region_) {
      note(match, NoticeCode::assumed_region,
           {"The region of the provider there was taken: ", p.name, "."});
    }
    for (const Mention& mention : read_.mentions) {
      if (mention.kind != MentionKind::city || mention.rows.front() != row) continue;
      note(match, NoticeCode::wider_place,
           {"No figure for \"", mention.text, "\" itself is known; that of ", p.name, " is used."});
      break;
    }
    if (auto borrowed = borrowed_grid(p, field_)) match.notices.push_back(std::move(*borrowed));
    for (const std::string_view part : read_.unread) {
      note(match, NoticeCode::not_understood,
           {"\"", part, "\" is not known; ", p.name, " was used for all of it."});
    }
  }

  // "not Germany", "anywhere but France", "non-EU"
  std::string_view denial() const {
    for (std::size_t i = 0; i < text_.size();) {
      std::size_t end = i;
      while (end < text_.size() && is_letter(text_[end])) ++end;
      const std::string_view word = text_.substr(i, end - i);
      if (one_of(word, "not Not non Non except excluding outside Outside anywhere Anywhere"))
        return word;
      i = std::max(end, i + 1);
    }
    return {};
  }

  Error failed(ErrorCode code, std::string message, std::vector<std::string> suggestions) const {
    return {code, field_, std::move(message), std::move(suggestions)};
  }

  /// A way to write the place that means nothing else.
  std::string spelled(std::size_t row) const {
    const Place& p = place(row);
    const auto found = known_.find(fold(p.name));
    const bool clear = p.kind == PlaceKind::cloud_region ||
                       (found && found->kind == PlaceName::itself && found->number == row);
    return std::string(clear ? p.name : p.id);
  }

  Result<PlaceMatch> ambiguous(const Mention& mention) const {
    std::vector<std::string> names;
    for (const std::size_t row : mention.rows) names.push_back(spelled(row));
    const std::string_view why =
        mention.ambiguous ? known_.ambiguous()[*mention.ambiguous].why : std::string_view();
    return failed(ErrorCode::ambiguous,
                  join({"\"", mention.text, "\" can be several places", why.empty() ? "" : " (",
                        why, why.empty() ? "" : ")", "; name one of them."}),
                  std::move(names));
  }

  Result<PlaceMatch> conflict() const {
    std::vector<std::string> names;
    for (const Mention& mention : read_.mentions) {
      if (mention.rows.size() != 1) continue;
      std::string name = spelled(mention.rows.front());
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(std::move(name));
      }
    }
    return failed(
        ErrorCode::ambiguous,
        join({"\"", text_.substr(0, 80), "\" names more than one place; name one of them."}),
        std::move(names));
  }

  Result<PlaceMatch> without_figure(const Mention& mention) const {
    const AmbiguousPlace& entry = known_.ambiguous()[*mention.ambiguous];
    std::vector<std::string> names;
    for (const std::size_t row : entry.rows) names.push_back(spelled(row));
    return failed(ErrorCode::unknown_place, join({entry.name, ": ", entry.why, "."}),
                  std::move(names));
  }

  Result<PlaceMatch> unknown() const {
    if (read_.unread.empty() && !read_.providers.empty()) return which_region({});
    const std::string_view wanted = read_.unread.empty() ? text_ : read_.unread.front();
    return failed(ErrorCode::unknown_place,
                  join({"No place is known as \"", wanted.substr(0, 80),
                        "\". Give a country, a state or a cloud region, or leave it empty and give "
                        "the grid's intensity."}),
                  near_places(wanted, known_));
  }

  /// A region that is not known, or no more than a provider or a service.
  Result<PlaceMatch> which_region(std::string_view code) const {
    constexpr std::size_t kMostListed = 16;
    const bool anyone = read_.providers.empty();
    const auto of_provider = [&](const CloudRegion& region) {
      return anyone || region.provider == read_.providers.front();
    };
    std::vector<std::string_view> codes;
    for (const CloudRegion& region : known_.cloud()) {
      if (of_provider(region)) codes.push_back(region.code);
    }
    const bool none = codes.empty();
    std::vector<std::string> near;
    if (!code.empty()) near = near_matches(code, codes);
    if (code.empty() && codes.size() <= kMostListed) near.assign(codes.begin(), codes.end());
    std::vector<std::string> names;
    for (const std::string& wanted : near) {
      for (const CloudRegion& region : known_.cloud()) {
        if (region.code == wanted && of_provider(region)) {
          names.emplace_back(place(region.row).name);
        }
      }
    }
    const std::string_view who =
        anyone ? "No cloud" : known_.providers()[read_.providers.front()].name;
    const std::string_view give = none ? "Give the country." : "Give the region or the country.";
    return failed(ErrorCode::unknown_place,
                  code.empty()
                      ? join({who, " runs in more than one place. ", give})
                      : join({who, anyone ? " region is known as \"" : " has no region known as \"",
                              code.substr(0, 80), "\". ", give}),
                  std::move(names));
  }

  const PlaceTable& known_;
  std::string_view text_;
  const FieldPath& field_;
  PlaceText read_;
  Rows also_possible_;
  bool assumed_region_ = false;
  bool read_as_country_ = false;
};

}  // namespace

std::vector<std::string_view> cloud_providers_in(std::string_view text) {
  const PlaceTable& known = PlaceTable::instance();
  std::vector<std::string_view> names;
  for (const std::size_t provider : read_place_text(text, known).providers) {
    names.push_back(known.providers()[provider].name);
  }
  return names;
}

Result<PlaceMatch> read_place(std::string_view text, const FieldPath& field) {
  // The one code that is a word where people say that there is none.
  if (fold(text) == "no" && trimmed(text) != "NO") {
    return Error{ErrorCode::unknown_place,
                 field,
                 join({"\"", trimmed(text), "\" names no place. Norway's code is NO."}),
                 {"Norway"}};
  }
  return PlaceResolver(text, field).run();
}

}  // namespace trainprint

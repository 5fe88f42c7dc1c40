// As much YAML as a model card's front matter needs: its structure, with every byte accounted for.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trainprint/front_matter.hpp"

namespace trainprint {

enum class YamlKind : unsigned char { nothing, scalar, alias, mapping, sequence };
enum class YamlStyle : unsigned char { plain, single_quoted, double_quoted, block, flow };

/// A node of the wanted key's value. A mapping's children alternate between key and value.
struct YamlNode {
  YamlKind kind;
  YamlStyle style;         ///< `block` or `flow` for collections; `block` for | and > scalars.
  std::size_t properties;  ///< Where its anchor or tag begins; `begin` when it has none.
  std::size_t begin, end;  ///< In the whole text; without trailing blanks and comments.
  std::size_t next;        ///< Index of the first node after its subtree.
};

/// An anchor (`&name`) inside the wanted key's value.
struct YamlAnchor {
  ByteRange name;
  std::size_t node;     ///< Where the anchored node begins.
  bool used_elsewhere;  ///< An alias outside the value refers to it.
};

/// A key of the root mapping.
struct YamlKey {
  std::size_t begin, end;
  YamlStyle style;
};

/// Why a text is not YAML that every reader takes, or not YAML that this scanner understands.
struct YamlFault {
  NoticeCode code;
  std::string message;
  std::size_t offset;
  std::optional<Splice> fix;
};

enum class YamlRoot : unsigned char { empty, block_mapping, empty_flow_mapping, other };

struct YamlScan {
  YamlRoot root = YamlRoot::empty;
  ByteRange root_range;    ///< Of the root node, where it is a flow mapping.
  std::size_t indent = 0;  ///< Column of the root mapping's keys.
  std::vector<YamlKey> keys;
  std::optional<std::size_t> wanted;  ///< Index in `keys`.
  std::vector<YamlNode> nodes;        ///< The wanted key's value in preorder; nodes[0] is its root.
  std::vector<YamlAnchor> anchors;
  std::optional<YamlFault> fault;
};

/// Scans `text` between `range`. Linear in time (but for sorting keys), without recursion.
YamlScan scan_yaml(std::string_view text, ByteRange range, std::string_view wanted_key);

/// What a scalar says, quotes and escapes undone, lines folded.
std::string yaml_text(std::string_view text, std::size_t begin, std::size_t end, YamlStyle style);

/// The offset after the colon that follows a key ending at `key_end`; `key_end` when none does.
std::size_t after_colon(std::string_view text, std::size_t key_end);

}  // namespace trainprint

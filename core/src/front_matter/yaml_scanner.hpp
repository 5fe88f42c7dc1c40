// The scanner's state; scan_yaml() is its only user.
#pragma once
#include <cstdint>

#include "front_matter/yaml.hpp"

namespace trainprint {

class YamlScanner {
 public:
  YamlScanner(std::string_view text, ByteRange range, std::string_view wanted, YamlScan& out)
      : text_(text),
        p_(range.begin),
        end_(range.end),
        line_(range.begin),
        wanted_(wanted),
        out_(out) {}
  /// False when `out.fault` was set.
  bool run();

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  static constexpr std::size_t kDeepest = 500;

  struct Key {
    std::size_t begin, end;
    YamlStyle style;
  };
  // A collection that is open. Block collections live in levels_, flow collections in flow_.
  struct Level {
    std::size_t indent;
    bool sequence;
    bool awaiting;     // "key:" or "-" was read and its value not yet
    std::size_t keys;  // size of keys_ when it opened
    std::size_t node;  // its index in out_.nodes, or kNone
  };
  // Text by its hash and where it stands.
  struct Hashed {
    std::uint64_t hash;
    std::size_t begin;
  };
  static Hashed hashed(std::string_view text, std::size_t begin);
  static void sort(std::vector<Hashed>& what);
  struct FlowLevel {
    char close;
    enum { item, key, value, done } expects;
    std::size_t begin, keys, node;
  };

  // Characters.
  bool is_break(std::size_t i) const { return text_[i] == '\n' || text_[i] == '\r'; }
  bool is_blank(std::size_t i) const { return text_[i] == ' ' || text_[i] == '\t'; }
  bool separates(std::size_t i) const { return i >= end_ || is_blank(i) || is_break(i); }
  bool ends_in_flow(std::size_t i) const;
  bool is_document_marker(std::size_t i) const;
  void next_line();
  void skip_blanks();
  void skip_to_line_end();

  // Blocks (yaml_scanner.cpp).
  bool skip_to_token();
  bool align();
  bool token();
  bool dash(bool may_nest);
  bool properties();
  bool key_or_value(bool may_nest);
  bool accept_key(std::size_t begin, std::size_t end, YamlStyle style, bool may_nest,
                  bool many_lines);
  bool line_is_done();
  void finish(Level& level);
  bool close_level();
  bool close_all();
  bool aliases_are_known();
  bool add_key(std::size_t begin, std::size_t end, YamlStyle style);
  bool keys_are_unique(std::size_t from);
  std::size_t parent_indent_plus_one() const {
    return levels_.empty() ? 0 : levels_.back().indent + 1;
  }

  // Scalars (yaml_scalars.cpp): each leaves p_ after what it read.
  bool quoted();
  bool escape();
  std::size_t plain_line(bool in_flow);
  bool plain_continues(std::size_t& value_end);
  bool block_scalar();

  // Flow collections (yaml_flow.cpp).
  bool flow();
  bool flow_space();
  bool flow_scalar(FlowLevel& level);
  bool flow_open();
  bool flow_close();
  void alias();

  std::size_t emit(YamlKind kind, YamlStyle style, std::size_t begin, std::size_t end);
  bool fail(NoticeCode code, std::string_view message, std::size_t offset);

  std::string_view text_;
  std::size_t p_, end_;
  std::size_t line_;   // where the current line begins
  bool fresh_ = true;  // nothing of the current line has been read
  bool root_done_ = false;
  bool recording_ = false;          // inside the wanted key's value
  std::size_t properties_ = kNone;  // anchor or tag read for the node to come
  std::size_t node_column_ = 0;
  bool node_fresh_ = false;
  std::size_t last_end_ = 0;
  std::string_view wanted_;
  std::vector<Level> levels_;
  std::vector<FlowLevel> flow_;
  std::vector<Key> keys_;
  std::vector<Hashed> anchors_, aliases_;
  YamlScan& out_;
};

}  // namespace trainprint

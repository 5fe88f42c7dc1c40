// Files that tests read, by their path in the repository.
#pragma once
#include <string>
#include <vector>

/// The whole of a file; `path` is relative to the repository. Fails the test when it cannot be
/// read.
std::string read_file(const std::string& path);

/// Paths, relative to the repository and sorted, of the files in a folder whose names end in
/// `ending`.
std::vector<std::string> list_files(const std::string& folder, const std::string& ending);

/// Whether a path relative to the repository exists; for samples that live beside it and are not
/// always there.
bool path_exists(const std::string& path);

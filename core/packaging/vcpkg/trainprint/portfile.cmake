# An overlay port: vcpkg install trainprint --overlay-ports=core/packaging/vcpkg builds the tree that it lies in.
vcpkg_check_linkage(ONLY_STATIC_LIBRARY)
get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../../../.." ABSOLUTE)

vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS -DTRAINPRINT_TESTS=OFF -DTRAINPRINT_UNITY=ON)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/trainprint)
vcpkg_fixup_pkgconfig()
vcpkg_copy_tools(TOOL_NAMES trainprint AUTO_CLEAN)

file(GLOB notices "${CURRENT_PACKAGES_DIR}/share/doc/trainprint/NOTICE*")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE" ${notices})
file(REMOVE_RECURSE
  "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share" "${CURRENT_PACKAGES_DIR}/share/doc")

# Runs the port with stand-ins for vcpkg's functions, as its documentation has them, on a build that is there already:
#   cmake -DPORT=… -DBUILD=… -DOUT=… -P vcpkg.cmake
# It proves what the port says of this project: where things are installed, and what it moves or removes.
cmake_minimum_required(VERSION 3.25)
set(CURRENT_PACKAGES_DIR ${OUT})
set(PORT_NAME trainprint)
file(REMOVE_RECURSE ${OUT})

function(vcpkg_check_linkage)
endfunction()

# The sources have to be this project, and its options ones that it has.
function(vcpkg_cmake_configure)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE_PATH" "OPTIONS")
  file(READ ${arg_SOURCE_PATH}/CMakeLists.txt project)
  foreach(option IN LISTS arg_OPTIONS)
    string(REGEX MATCH "-D([A-Z_0-9]+)=" match "${option}")
    if(NOT project MATCHES "option\\(${CMAKE_MATCH_1} ")
      message(FATAL_ERROR "There is no option ${CMAKE_MATCH_1}")
    endif()
  endforeach()
endfunction()

function(vcpkg_cmake_install)
  execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${CURRENT_PACKAGES_DIR} OUTPUT_QUIET
                  COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# From CONFIG_PATH to share/PACKAGE; the prefix is one folder less far up then.
function(vcpkg_cmake_config_fixup)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "CONFIG_PATH" "")
  set(target ${CURRENT_PACKAGES_DIR}/share/${PORT_NAME})
  file(MAKE_DIRECTORY ${CURRENT_PACKAGES_DIR}/share)
  file(RENAME ${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH} ${target})
  file(GLOB configs ${target}/*.cmake)
  foreach(config IN LISTS configs)
    file(READ ${config} text)
    string(REPLACE "get_filename_component(_IMPORT_PREFIX \"\${_IMPORT_PREFIX}\" PATH)\nget_filename_component(_IMPORT_PREFIX \"\${_IMPORT_PREFIX}\" PATH)\nget_filename_component(_IMPORT_PREFIX \"\${_IMPORT_PREFIX}\" PATH)\n"
                   "get_filename_component(_IMPORT_PREFIX \"\${_IMPORT_PREFIX}\" PATH)\nget_filename_component(_IMPORT_PREFIX \"\${_IMPORT_PREFIX}\" PATH)\n" text "${text}")
    file(WRITE ${config} "${text}")
  endforeach()
endfunction()

function(vcpkg_fixup_pkgconfig)
  if(NOT EXISTS ${CURRENT_PACKAGES_DIR}/lib/pkgconfig/trainprint.pc)
    message(FATAL_ERROR "There is no trainprint.pc")
  endif()
endfunction()

function(vcpkg_copy_tools)
  cmake_parse_arguments(PARSE_ARGV 0 arg "AUTO_CLEAN" "" "TOOL_NAMES")
  foreach(tool IN LISTS arg_TOOL_NAMES)
    file(COPY ${CURRENT_PACKAGES_DIR}/bin/${tool} DESTINATION ${CURRENT_PACKAGES_DIR}/tools/${PORT_NAME})
    file(REMOVE ${CURRENT_PACKAGES_DIR}/bin/${tool})
  endforeach()
  file(REMOVE_RECURSE ${CURRENT_PACKAGES_DIR}/bin)
endfunction()

function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "FILE_LIST")
  set(text "")
  foreach(file IN LISTS arg_FILE_LIST)
    file(READ ${file} one)
    string(APPEND text "${one}\n")
  endforeach()
  file(WRITE ${CURRENT_PACKAGES_DIR}/share/${PORT_NAME}/copyright "${text}")
endfunction()

include(${PORT}/portfile.cmake)

// Holds nothing: this module only brings the compiler and linker flags of libxml2. Its headers are included in
// CContainers/markup.c alone, because Foundation carries a module of its own for the same library.

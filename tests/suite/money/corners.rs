//! corners

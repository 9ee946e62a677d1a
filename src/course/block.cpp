#include "course/block.h"

namespace lectern {

Block::Block() = default;
Block::Block(const Block&) = default;
Block::Block(Block&&) noexcept = default;
Block& Block::operator=(const Block&) = default;
Block& Block::operator=(Block&&) noexcept = default;
Block::~Block() = default;

bool Block::operator==(const Block&) const = default;

}  // namespace lectern

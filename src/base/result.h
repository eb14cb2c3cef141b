// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

#include <tl/expected.hpp>

namespace gatehouse {

/// Either a value or the reason why there is none.
template<typename T>
using Result = tl::expected<T, ApiError>;

/// What a Result<T> is made from when there is no value: `return failure(ApiError{...});`
inline tl::unexpected<ApiError> failure(ApiError error)
{
    return tl::make_unexpected(std::move(error));
}

/// A failure of this machine: a file that can't be read, a database that can't be opened.
inline tl::unexpected<ApiError> localFailure(QString detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Local;
    error.detail = std::move(detail);
    return tl::make_unexpected(std::move(error));
}

} // namespace gatehouse

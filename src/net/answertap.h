// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace gatehouse::net {

/// Sees each answer a call gets, as it came, before it is read: what an evidence pack is made of. Requests are shown without
/// their key: the transport alone knows it.
class AnswerTap
{
public:
    virtual ~AnswerTap() = default;
    /// Every answer, whatever its status; once an attempt.
    virtual void answered(const HttpRequest &request, const HttpResponse &answer) = 0;
};

} // namespace gatehouse::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

namespace gatehouse::ports {

// Scaffolding of one afternoon: gone when the three ports are whole.
template<typename T>
ResultJob<T> *notYet(QObject *parent)
{
    class NotYet final : public ResultJob<T>
    {
    public:
        using ResultJob<T>::ResultJob;

    protected:
        void doStart() override
        {
            ApiError error;
            error.kind = ApiError::Kind::NotAvailable;
            this->complete(failure(error));
        }
        void doCancel() override { this->setCancelled(); }
    };
    return new NotYet(parent);
}

} // namespace gatehouse::ports

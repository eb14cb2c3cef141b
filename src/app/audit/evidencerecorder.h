// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/evidencepages.h"
#include "base/clock.h"
#include "base/result.h"
#include "net/answertap.h"

#include <functional>
#include <memory>

namespace gatehouse::app {

/// Keeps every answer of one reading: secrets are taken out on another thread, and only then is it written, to a temporary folder
/// that nobody else can read and that goes with the last one who holds it.
class EvidenceRecorder final : public net::AnswerTap
{
public:
    /// `clock` outlives it.
    explicit EvidenceRecorder(const Clock &clock);
    ~EvidenceRecorder() override;

    /// Cheap: hands the bytes over without a copy.
    void answered(const net::HttpRequest &request, const net::HttpResponse &answer) override;
    /// Called after each answer, with how many that platform gave so far.
    void setOnAnswer(std::function<void(Platform, int)> onAnswer) { m_onAnswer = std::move(onAnswer); }

    /// What was kept. It lives on its own: take() it into the thread that goes on.
    class Kept
    {
    public:
        /// Finishes what is left, on the calling thread: slow, so in a worker. In the order in which the answers came. Fails
        /// (Local) where the temporary folder can't be written.
        Result<QList<RecordedAnswer>> answers();

    private:
        friend class EvidenceRecorder;
        struct State;
        std::shared_ptr<State> m_state;
    };
    Kept kept() const { return m_kept; }

private:
    const Clock &m_clock;
    Kept m_kept;
    std::function<void(Platform, int)> m_onAnswer;
    QHash<Platform, int> m_counts;
};

} // namespace gatehouse::app

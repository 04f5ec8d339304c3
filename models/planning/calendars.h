// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/people.h"

namespace kitcamp::planning {

/// What a stretch of somebody's time is marked as.
enum class Mark : quint8 { Busy, Exam, No, RatherNot, Prefer };

struct MarkedSpan {
    Span span;
    Mark mark = Mark::Busy;
    int label = 0;
};

/// When persons cannot or would rather not: availability, lessons elsewhere and exam weeks, laid out over the
/// horizon. A group's lessons are kept once for the group, not for each of its persons.
class Calendars
{
public:
    struct Subject {
        std::vector<int> members;
        std::vector<MarkedSpan> spans; ///< within a day each, by their beginning
        std::vector<int> firstOfDay; ///< where a day's begin; one more at the end
        std::vector<MarkedSpan> longSpans;
        [[nodiscard]] bool isEmpty() const { return spans.empty() && longSpans.empty(); }
    };
    /// The members of a roster who are in a subject.
    struct Share {
        int subject = 0;
        std::vector<int> persons;
    };

    Calendars(const Plan& plan, People& people);

    /// Subjects that the person belongs to.
    [[nodiscard]] const std::vector<int>& subjectsOf(int person) const;
    [[nodiscard]] std::vector<Share> sharesOf(const std::vector<int>& roster) const;
    [[nodiscard]] const QString& label(int label) const { return m_labels[static_cast<size_t>(label)]; }
    [[nodiscard]] bool hasPreferences(int person) const;

    template <typename Visit>
    void visit(int subject, Span window, Visit&& visitSpan) const
    {
        const Subject& one = m_subjects[static_cast<size_t>(subject)];
        const int last = std::min(m_days - 1, dayOf(window.until - 1));
        for (int day = std::max(0, dayOf(window.from)); day <= last && !one.spans.empty(); ++day) {
            for (int i = one.firstOfDay[static_cast<size_t>(day)];
                 i < one.firstOfDay[static_cast<size_t>(day) + 1]; ++i) {
                if (one.spans[static_cast<size_t>(i)].span.overlaps(window))
                    visitSpan(one.spans[static_cast<size_t>(i)]);
            }
        }
        for (const MarkedSpan& marked : one.longSpans) {
            if (marked.span.overlaps(window))
                visitSpan(marked);
        }
    }

private:
    class Layout;

    void arrange(Subject& subject) const;

    int m_days;
    std::vector<Subject> m_subjects;
    std::vector<std::vector<int>> m_subjectsOf;
    std::vector<bool> m_hasPreferences;
    QStringList m_labels;
};

} // namespace kitcamp::planning

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplestage.h"

#include <vector>

namespace kitcamp {

struct SampleTerm {
    QString name; ///< 2026-2027-1
    QDate firstMonday;
    int weeks = 18;

    [[nodiscard]] QDate lastDay() const { return firstMonday.addDays(weeks * 7 - 1); }
    /// In which academic year: that of its autumn.
    [[nodiscard]] int year() const { return name.left(4).toInt(); }
};

/// Terms, holidays, bells and rooms of the sample, and which week of them is the present one.
class SampleCalendar
{
public:
    explicit SampleCalendar(SampleStage& stage);

    void schedule();
    /// Those that had begun when the file is opened, the running one last.
    [[nodiscard]] const std::vector<SampleTerm>& terms() const { return m_terms; }
    /// So many terms before the running one; null before the first.
    [[nodiscard]] const SampleTerm* before(int terms) const;
    [[nodiscard]] const SampleTerm* named(const QString& name) const;
    /// The Monday of the week that is shown: at a weekend already the next one.
    [[nodiscard]] QDate monday() const;

private:
    [[nodiscard]] Result<void> addTerm(const SampleTerm& term);
    [[nodiscard]] Result<void> addRooms();
    [[nodiscard]] Result<void> addBells();
    [[nodiscard]] Result<void> addTeachingDays();
    [[nodiscard]] Result<void> addExams(const SampleTerm& term);

    SampleStage& m_stage;
    std::vector<SampleTerm> m_terms;
    SampleTerm m_next;
};

} // namespace kitcamp

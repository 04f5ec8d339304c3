// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which groups of an answer hold figures of the sample that no account gives.
#include "models/statistics/answering.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SampleMarks {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Figures)
};

/// Activities with a note such as "more than 70 students (sample: 72)" about one of \p words.
Result<QStringList> sampleActivities(Connection& connection, const QStringList& words)
{
    const QString any = words.join(u'|');
    // "more than 70 students (sample: 72)", "(sample: 56 students, 9 universities)"; not "(sample: 190
    // applicants of 15 universities)", which is about those who applied.
    const QRegularExpression about(u"\\b(%1)[^.;()]*\\(sample|\\(sample[^)]*[:,] *\\d+ (%1)"_s.arg(any),
                                   QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    KITCAMP_TRY(connection.each("SELECT activity, text FROM activity_note WHERE text LIKE '%(sample%'",
                                [&](const Statement& row) {
                                    if (about.match(row.text(1)).hasMatch())
                                        found << row.text(0);
                                }));
    return found;
}

} // namespace

Result<void> Answering::markSamples()
{
    const QStringList& words = m_asking.measure().publishedAs;
    if (words.isEmpty() || m_axes.isEmpty() || m_asking.question().cumulated)
        return {};
    KITCAMP_ASSIGN(const QStringList activities, sampleActivities(m_asking.connection(), words));
    return activities.isEmpty() ? Result<void>() : markSampleGroups(activities);
}

Result<void> Answering::markSampleGroups(const QStringList& activities)
{
    const FactQuery query(*m_asking.facts().source(m_asking.measure().amount.source), m_asking.scope());
    const QString activity = query.column(u"activity"_s, {});
    for (qsizetype i = 0; i < m_axes.size(); ++i) {
        if (m_axes[i].dimension != "activity"_L1 && !m_axes[i].isCalendar)
            continue;
        KITCAMP_ASSIGN(const FactCells cells,
                       m_asking.cells({{m_axes[i]},
                                       {},
                                       m_asking.period(),
                                       false,
                                       u"%1 IN (%2)"_s.arg(activity, activities.join(u','))}));
        for (qsizetype at = 0; at < m_lines[i].places.size(); ++at) {
            if (cells.value({m_lines[i].places[at], QString()}).amount > 0)
                m_answer.axes[i].groups[at].note = SampleMarks::tr("sample figure");
        }
    }
    return {};
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/clashlist.h"

#include "models/activities/plan/centreplan.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

ClashList::ClashList(CentrePlan& plan, QObject* parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
{
    connect(&m_plan, &CentrePlan::sessionsChanged, this, &ClashList::read);
    connect(&m_plan, &CentrePlan::reloaded, this, &ClashList::read);
}

void ClashList::show(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    read();
}

int ClashList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant ClashList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PlanFinding& one = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sentence(one);
    case ToneRole:
        return static_cast<int>(one.colour == planning::Colour::Red ? Tone::Bad : Tone::Warn);
    case IdRole:
        return one.finding.sessions.empty() ? 0 : one.finding.sessions.front();
    default:
        return {};
    }
}

QString ClashList::when(const PlanFinding& finding)
{
    const QString clock =
        u"%1:%2"_s.arg(finding.starts / 60).arg(finding.starts % 60, 2, 10, QLatin1Char('0'));
    return tr("%1 %2", "weekday and day, time: Sat 28 13:00")
        .arg(QLocale().toString(finding.day, tr("ddd d", "format of a day in a list of clashes")), clock);
}

/// "Camera × 4 short on Sat 28 13:00"; else what clashes, then which session and when.
QString ClashList::sentence(const PlanFinding& finding) const
{
    if (!finding.day.isValid())
        return tr("%1: %2", "a session, what clashes").arg(finding.session, finding.sentence);
    if (finding.finding.rule == planning::Rule::DeviceShortage && finding.finding.count > 0)
        return tr("%1 × %2 short on %3: %4", "a model of device, how many are missing, when, a session")
            .arg(m_plan.names().model(finding.finding.model))
            .arg(finding.finding.count)
            .arg(when(finding), finding.session);
    return tr("%1, %2: %3", "when, a session, what clashes")
        .arg(when(finding), finding.session, finding.sentence);
}

void ClashList::read()
{
    QList<PlanFinding> fresh;
    if (m_first.isValid() && m_plan.isLoaded())
        fresh = m_plan.findings(m_first, m_last, planning::Level::BlockPublishing);
    const auto same = [](const PlanFinding& a, const PlanFinding& b) {
        return a.finding == b.finding && a.sentence == b.sentence && a.starts == b.starts && a.day == b.day;
    };
    if (std::equal(fresh.begin(), fresh.end(), m_findings.begin(), m_findings.end(), same))
        return;
    // they are few and have no identity of their own: what is equal at either end stays
    qsizetype head = 0;
    while (head < fresh.size() && head < m_findings.size() && same(fresh[head], m_findings[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < fresh.size() - head && tail < m_findings.size() - head
           && same(fresh[fresh.size() - 1 - tail], m_findings[m_findings.size() - 1 - tail]))
        ++tail;
    if (m_findings.size() > head + tail) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(m_findings.size() - tail) - 1);
        m_findings.remove(head, m_findings.size() - tail - head);
        endRemoveRows();
    }
    if (fresh.size() > head + tail) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(fresh.size() - tail) - 1);
        for (qsizetype i = head; i < fresh.size() - tail; ++i)
            m_findings.insert(i, fresh[i]);
        endInsertRows();
    }
    Q_EMIT counted(rowCount());
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contests/contestreader.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

ContestReader::ContestReader(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &ContestReader::onStoreChanged);
}

void ContestReader::showActivity(qint64 activity)
{
    m_activity = activity;
    m_stale = true;
    if (m_shown)
        read();
}

void ContestReader::setShown(bool shown)
{
    m_shown = shown;
    if (m_shown && m_stale)
        read();
}

void ContestReader::onStoreChanged(const Announcement& announcement)
{
    static const QStringList tables{u"contest_round"_s, u"contest_result"_s, u"participation"_s,
                                    u"person"_s,        u"organization"_s,   u"team"_s,
                                    u"team_place"_s,    u"activity"_s,       u"award"_s};
    const bool concerned = std::any_of(tables.begin(), tables.end(), [&](const QString& table) {
        return announcement.rows.contains(table);
    });
    if (m_activity == 0 || !concerned)
        return;
    m_stale = true;
    if (m_shown)
        read();
}

void ContestReader::read()
{
    if (m_activity == 0)
        return;
    m_stale = false;
    auto sheet = contestSheet(m_store.reader(), m_activity);
    if (!sheet)
        return Q_EMIT failed(sheet.error().sentence);
    auto schools = entriesBySchool(m_store.reader(), *sheet);
    if (!schools)
        return Q_EMIT failed(schools.error().sentence);
    m_sheet = std::move(*sheet);
    m_schools = std::move(*schools);
    Q_EMIT changed();
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/judging/judgingreader.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

JudgingReader::JudgingReader(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &JudgingReader::onStoreChanged);
}

void JudgingReader::showActivity(qint64 activity)
{
    m_activity = activity;
    m_stale = true;
    if (m_shown)
        read();
}

void JudgingReader::setShown(bool shown)
{
    m_shown = shown;
    if (m_shown && m_stale)
        read();
}

void JudgingReader::onStoreChanged(const Announcement& announcement)
{
    static const QStringList tables{u"judging_round"_s, u"rubric_criterion"_s, u"judge_mark"_s,
                                    u"team"_s,          u"team_place"_s,       u"team_project"_s,
                                    u"project_case"_s,  u"activity"_s,         u"participation"_s,
                                    u"person"_s,        u"organization"_s};
    const bool concerned = std::any_of(tables.begin(), tables.end(), [&](const QString& table) {
        return announcement.rows.contains(table);
    });
    if (m_activity == 0 || !concerned)
        return;
    m_stale = true;
    if (m_shown)
        read();
}

void JudgingReader::read()
{
    if (m_activity == 0)
        return;
    m_stale = false;
    auto fresh = judgingSheet(m_store.reader(), m_activity);
    if (!fresh)
        return Q_EMIT failed(fresh.error().sentence);
    m_sheet = std::move(*fresh);
    Q_EMIT changed();
}

} // namespace kitcamp

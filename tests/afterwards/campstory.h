// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "tests/settings/screenroom.h"

namespace kitcamp {

/// A camp of August 2025 as it is looked back on: students of River, Lake and Hill University in two teams,
/// judged, with sessions, certificates, a questionnaire, awards and a device that is still out; a camp before
/// it and one that is to come. Names of people tell where they belong: "Anna River".
class CampStory
{
public:
    explicit CampStory(ScreenRoom& room);

    qint64 camp = 0;
    qint64 earlier = 0; ///< 2024
    qint64 next = 0; ///< 2026
    qint64 river = 0;
    qint64 lake = 0;
    qint64 hill = 0;
    qint64 anna = 0; ///< River, completed, 85 points, team 1, in her second year
    qint64 ben = 0; ///< River, completed, 60 points, team 2, in the final year
    qint64 cora = 0; ///< Lake, completed, 90 points, team 1; was there in 2024, applied for 2026
    qint64 dan = 0; ///< Lake, not completed, team 2
    qint64 eve = 0; ///< Hill, did not come
    qint64 finn = 0; ///< Hill, declined
    qint64 question = 0; ///< "Would you come again?"

    /// What names somebody of another university than River, or a mentor: never to be handed to River.
    [[nodiscard]] static QStringList notOfRiver();

private:
    qint64 add(const char* table, const QJsonObject& values);
    qint64 addCamp(const QString& name, const QString& from, const QString& until);
    qint64 addPerson(const QString& name, qint64 organization, const QJsonObject& more);
    qint64 join(qint64 person, const QString& state, const QJsonObject& more = {}, qint64 activity = 0);
    void addPeople();
    void addTeams();
    void judge();
    void hold();
    void ask();
    void addAwards();
    void lend();

    ScreenRoom& m_room;
    QHash<qint64, qint64> m_parts; ///< participation in the camp, by person
    qint64 m_crew = 0;
    qint64 m_two = 0;
};

} // namespace kitcamp

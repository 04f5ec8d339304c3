// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alliance/alliancekit.h"

#include "app/domain.h"
#include "models/alliance/filekind.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

AllianceKit::AllianceKit()
    : m_alliance(fullDomain(), 77)
{
    [[maybe_unused]] const auto made = m_alliance->perform(settingOf(FileKind::Alliance));
}

Result<Handover> AllianceKit::handed(Store& from, qint64 camp, HandoverPurpose purpose,
                                     qint64 organization) const
{
    HandoverWish wish;
    wish.camp = camp;
    wish.purpose = purpose;
    wish.organization = organization;
    KITCAMP_ASSIGN(wish.choice, HandoverChoice::read(from.reader(), camp));
    KITCAMP_ASSIGN(PreparedHandover prepared, prepareHandover(from, wish));
    return readHandover(writeHandover(prepared.handover), u"a.kitcamp-camp"_s);
}

Result<HandoverPlan> AllianceKit::take(Store& to, const Handover& handover,
                                       const HandoverDecisions& decisions) const
{
    KITCAMP_ASSIGN(HandoverPlan made, HandoverPlan::make(to, handover, decisions));
    if (!made.changesNothing())
        KITCAMP_TRY(made.perform(to));
    return made;
}

void AllianceKit::giveEverything(Store& host, const QSet<qint64>& questions) const
{
    HandoverChoice choice;
    for (const HandedField& field : handedFields())
        choice.fields.insert(field.key);
    choice.questions = questions;
    [[maybe_unused]] const auto fields = host.perform(choice.toSettings());
    [[maybe_unused]] const auto answers = host.perform(choice.questionsOf(m_centre.camp));
}

void AllianceKit::fillCentre()
{
    CampCentre& c = m_centre;
    question = c.add(
        u"question"_s,
        {{u"activity"_s, c.camp}, {u"place_in_order"_s, 1}, {u"kind"_s, u"text"_s}, {u"text"_s, u"Why?"_s}});
    const QStringList names{u"Ann Lee"_s,  u"Bob Ray"_s,  u"Cy Moss"_s,
                            u"Dora Fox"_s, u"Eli Park"_s, u"Flo Hart"_s};
    for (int i = 0; i < names.size(); ++i) {
        const qint64 school = i % 2 == 0 ? c.river : c.lake;
        students << c.participant(names.at(i), u"student"_s,
                                  {{u"organization"_s, school},
                                   {u"gender"_s, i % 2 == 0 ? u"f"_s : u"m"_s},
                                   {u"degree_level"_s, u"bachelor"_s},
                                   {u"phone"_s, u"1380000000%1"_s.arg(i)},
                                   {u"mail"_s, u"s%1@example.edu"_s.arg(i)},
                                   {u"note"_s, u"secret note %1"_s.arg(i)}});
        c.add(u"answer"_s,
              {{u"participation"_s, students.last()},
               {u"question"_s, question},
               {u"value"_s, u"because %1"_s.arg(i)}});
    }
    const qint64 mentor = c.participant(u"Max Mentor"_s, u"mentor"_s, {{u"organization"_s, c.river}});
    session = c.add(u"session"_s,
                    {{u"activity"_s, c.camp},
                     {u"title"_s, u"Attention"_s},
                     {u"starts"_s, u"2026-08-20T09:00"_s},
                     {u"minutes"_s, 90}});
    plan = c.plan(u"first"_s);
    teamRed = c.team(1, u"Red"_s);
    teamBlue = c.team(2, u"Blue"_s);
    [[maybe_unused]] const auto mentored = c.set(u"team"_s, teamRed, u"mentor"_s, QString::number(mentor));
    for (int i = 0; i < students.size(); ++i)
        c.add(u"team_place"_s,
              {{u"team_plan"_s, plan},
               {u"team"_s, i < 3 ? teamRed : teamBlue},
               {u"participation"_s, students.at(i)}});
    [[maybe_unused]] const auto chosen = c.set(u"activity"_s, c.camp, u"team_plan"_s, QString::number(plan));
}

const HandoverLine* lineOf(const HandoverPlan& plan, const QString& subject)
{
    const auto found = std::ranges::find_if(
        plan.lines(), [&](const HandoverLine& line) { return line.subject.contains(subject); });
    return found == plan.lines().end() ? nullptr : &*found;
}

testkit::Contents contentsWithoutMemory(Store& store)
{
    testkit::Contents contents = testkit::contentsOf(store);
    contents.remove(u"handover"_s);
    contents.remove(u"handover_row"_s);
    return contents;
}

QString textOf(Store& store, const char* sql)
{
    const auto text = store.reader().text(sql);
    return text ? text->value_or(QString()) : text.error().sentence + text.error().detail;
}

} // namespace kitcamp

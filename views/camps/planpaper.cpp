// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/camps/planpaper.h"

#include "models/activities/campplan/campplan.h"
#include "models/store/store.h"
#include "views/camps/dayspanel.h"
#include "views/papers/paperframe.h"
#include "views/print/listpaper.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PlanPaperWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PlanPaper)
};

using Rows = QList<QStringList>;

QString endOf(const CampPlanSession& session)
{
    return QTime::fromString(session.starts, u"HH:mm"_s).addSecs(session.minutes * 60).toString(u"HH:mm"_s);
}

void addDays(Rows& rows, const Workplace& workplace, const CampPlan& plan)
{
    for (const CampPlanDay& day : plan.days) {
        QString head = u"%1 %2"_s.arg(workplace.locale.dayName(day.day.dayOfWeek(), QLocale::ShortFormat),
                                      day.day.toString(Qt::ISODate));
        rows << QStringList{head, {}, phaseWords(workplace, plan, day.day), {}};
        for (const CampPlanSession& session : day.sessions) {
            const QString kind = kindWords(workplace, u"session"_s, session.kind);
            rows << QStringList{QString(), u"%1–%2"_s.arg(session.starts, endOf(session)),
                                session.title.isEmpty() ? kind : u"%1 (%2)"_s.arg(session.title, kind),
                                session.room};
        }
    }
}

void addPart(Rows& rows, const QString& title, const QList<CampPlanLine>& lines)
{
    for (const CampPlanLine& line : lines)
        rows << QStringList{&line == &lines.constFirst() ? title : QString(), {}, line.words, {}};
}

QList<CampPlanLine> kitOf(const CampPlan& plan)
{
    QList<CampPlanLine> lines;
    for (const CampKitItem& item : plan.kit)
        lines << CampPlanLine{item.id, u"%1 × %2"_s.arg(item.each).arg(item.model)};
    return lines;
}

QString subtitleOf(const CampPlan& plan)
{
    QStringList parts;
    if (plan.dayCount() > 0)
        parts << PlanPaperWords::tr("%1 to %2", "days")
                     .arg(plan.from.toString(Qt::ISODate), plan.until.toString(Qt::ISODate));
    if (plan.seats)
        parts << PlanPaperWords::tr("%n seat(s)", nullptr, *plan.seats);
    if (!plan.hosts.isEmpty())
        parts << plan.hosts.join(u", "_s);
    return parts.join(u" · "_s);
}

} // namespace

Result<std::shared_ptr<const Paper>> planPaper(const Workplace& workplace, qint64 activity)
{
    KITCAMP_ASSIGN(const CampPlan plan, readCampPlan(workplace.store.reader(), activity));
    KITCAMP_ASSIGN(PaperFrame frame, paperFrameOf(workplace.store, workplace.locale));
    Rows rows;
    addDays(rows, workplace, plan);
    addPart(rows, PlanPaperWords::tr("Quotas"), plan.quotas);
    addPart(rows, PlanPaperWords::tr("Kit of a team"), kitOf(plan));
    addPart(rows, PlanPaperWords::tr("Pre-training"), plan.modules);
    addPart(rows, PlanPaperWords::tr("Cloud resources"), plan.resources);
    addPart(rows, PlanPaperWords::tr("Jury"), plan.rounds);
    ListContent content;
    content.title = PlanPaperWords::tr("Plan: %1", "%1: camp").arg(plan.name);
    content.subtitle = subtitleOf(plan);
    content.columns = {{PlanPaperWords::tr("Day")},
                       {PlanPaperWords::tr("Time")},
                       {PlanPaperWords::tr("What"), Qt::AlignLeft, 1.0},
                       {PlanPaperWords::tr("Room")}};
    content.rows = {static_cast<int>(rows.size()),
                    [rows](int row, int column) { return rows.at(row).at(column); }};
    return std::shared_ptr<const Paper>(std::make_shared<ListPaper>(content, std::move(frame)));
}

} // namespace kitcamp

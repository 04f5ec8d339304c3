// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the board of teams.
#include "views/teams/teamstab.h"

#include "models/items/teams/teamtables.h"
#include "models/store/rowlookup.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/common/searchfield.h"
#include "views/teams/boardview.h"
#include "views/teams/comparisondialog.h"
#include "views/teams/formteamsdialog.h"
#include "views/teams/namedialog.h"
#include "views/teams/repairdialog.h"
#include "views/teams/teamdialog.h"
#include "views/teams/teammapdialog.h"
#include "views/teams/teampapers.h"
#include "views/teams/wishesdialog.h"

#include <QMenu>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

void TeamsTab::say(const Result<QString>& done)
{
    if (!done)
        Q_EMIT said(Tone::Bad, refusalText(done.error()));
    else if (!done->isEmpty())
        Q_EMIT said(Tone::Ok, tr("%1. Ctrl+Z takes it back.", "what was done").arg(*done));
}

/// A person may break a rule by hand; then it is said which.
void TeamsTab::move(qint64 participation, int card, qint64 mate)
{
    const QStringList before = m_model->content().broken;
    const auto done = m_model->moveTo(participation, card, mate);
    if (!done)
        return say(done);
    m_view->showStudent(participation);
    QStringList fresh = m_model->content().broken;
    fresh.removeIf([&](const QString& sentence) { return before.contains(sentence); });
    if (fresh.isEmpty())
        return say(done);
    Q_EMIT said(Tone::Warn,
                tr("%1. This breaks a rule: %2 Ctrl+Z takes it back.").arg(*done, fresh.join(u' ')));
}

void TeamsTab::lock(const QList<qint64>& participations)
{
    const auto isLocked = [this](qint64 participation) {
        const BoardStudent* student = m_model->content().student(participation);
        return student && student->locked;
    };
    const bool all = std::all_of(participations.begin(), participations.end(), isLocked);
    if (!participations.isEmpty())
        say(m_model->setLocked(participations, !all));
}

void TeamsTab::lockCurrent()
{
    const qint64 student = m_view->currentStudent();
    if (student != 0)
        return lock({student});
    QList<qint64> those;
    for (const BoardStudent& member : m_model->content().cards.value(m_view->currentCard()).members)
        those << member.participation;
    lock(those);
}

void TeamsTab::find(const QString& query)
{
    findNext(query, false);
}

/// The first student who fits, or from the one of the cursor onward.
void TeamsTab::findNext(const QString& query, bool onward)
{
    const QStringList words = workplace().foldQuery(query);
    if (words.isEmpty())
        return;
    const BoardContent& content = m_model->content();
    QList<qint64> fitting;
    const auto look = [&](const QList<BoardStudent>& students, const QString& team) {
        for (const BoardStudent& student : students) {
            const QString latin = m_model->source()
                ? m_model->source()
                      ->roster.students
                      .value(m_model->source()->roster.places.value(student.participation, -1))
                      .latinName
                : QString();
            const QString text = QStringList{student.name, latin, student.university, student.major, team}
                                     .join(u'\n')
                                     .toCaseFolded();
            if (std::all_of(words.begin(), words.end(),
                            [&](const QString& word) { return text.contains(word); }))
                fitting << student.participation;
        }
    };
    for (const BoardCard& card : content.cards)
        look(card.members, card.name);
    look(content.unplaced, {});
    if (fitting.isEmpty())
        return Q_EMIT said(Tone::Warn, tr("Nobody on the board is called \"%1\".").arg(query));
    const auto at = fitting.indexOf(m_view->currentStudent());
    const auto next = onward ? (at + 1) % fitting.size() : std::max<qsizetype>(0, at);
    m_view->showStudent(fitting[next]);
}

void TeamsTab::fillVariants(QMenu* menu)
{
    for (const TeamPlanHead& plan : m_model->plans()) {
        QAction* action =
            menu->addAction(plan.counts ? tr("%1 (counts)", "a variant").arg(plan.name) : plan.name);
        action->setCheckable(true);
        action->setChecked(plan.id == m_model->planId());
        connect(action, &QAction::triggered, this, [this, id = plan.id] { m_model->showPlan(id); });
    }
    menu->addSeparator();
    const auto add = [&](const QString& name, const QString& text, bool enabled,
                         const std::function<void()>& run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [run] { run(); });
    };
    const bool counts = m_model->board() && m_model->board()->plan().head.counts;
    add(u"compareVariants"_s, tr("&Compare…"), m_model->plans().size() > 1, [this] { compare(); });
    add(u"chooseVariant"_s, tr("&Let this one count"), !counts,
        [this] { say(m_model->choosePlan(m_model->planId())); });
    add(u"renameVariant"_s, tr("&Rename…"), true, [this] { rename(); });
    add(u"deleteVariant"_s, tr("&Delete"), !counts, [this] { say(m_model->putPlanAway(m_model->planId())); });
}

void TeamsTab::fillPrint(QMenu* menu)
{
    for (const TeamPaper& paper : teamPapers()) {
        QAction* action = menu->addAction(paper.title);
        action->setObjectName(u"teamPaper_"_s + paper.key);
        connect(action, &QAction::triggered, this, [this, make = paper.make] {
            const auto made =
                make(workplace(), {m_model->activity(), m_model->planId(), &m_model->content()});
            if (!made)
                Q_EMIT said(Tone::Bad, refusalText(made.error()));
            else if (*made)
                workplace().preview(*made);
        });
    }
    menu->addSeparator();
    QAction* save = menu->addAction(tr("&Save the list as CSV or XLSX…"));
    save->setObjectName(u"exportTeams"_s);
    connect(save, &QAction::triggered, this, &TeamsTab::exportList);
}

void TeamsTab::fillMore(QMenu* menu)
{
    const bool has = m_model->board() != nullptr;
    QAction* map = menu->addAction(tr("&Map of teams and criteria…"));
    map->setObjectName(u"teamMap"_s);
    map->setEnabled(has);
    connect(map, &QAction::triggered, this, &TeamsTab::showMap);
    QAction* wishes = menu->addAction(tr("&Wishes for team mates…"));
    wishes->setObjectName(u"teamWishes"_s);
    connect(wishes, &QAction::triggered, this, &TeamsTab::reviewWishes);
}

void TeamsTab::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 student = m_view->currentStudent();
    const int card = m_view->currentCard();
    if (student != 0) {
        menu->addAction(tr("&Move… (Space)"), this, [this, student] { m_view->pickUp(student); });
        menu->addAction(tr("&Take out of the team (Delete)"), this,
                        [this, student] { say(m_model->takeOut(student)); })
            ->setEnabled(card >= 0);
        menu->addAction(tr("&Show the person"), this, [this, student] { openStudent(student); });
    }
    if (card >= 0) {
        menu->addAction(m_lock->text() + tr(" (L)"), this, [this] { lockCurrent(); });
        menu->addAction(tr("&Name, mentor, project… (F2)"), this, [this, card] { openCard(card); });
    }
    if (menu->isEmpty())
        return delete menu;
    menu->popup(at);
}

void TeamsTab::openCard(int card)
{
    if (!m_model->board() || card < 0 || card >= m_model->content().cards.size())
        return;
    auto* dialog = new TeamDialog(workplace(), m_model->board()->plan(), card, this);
    connect(dialog, &TeamDialog::saved, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void TeamsTab::openStudent(qint64 participation)
{
    const auto person =
        referenceOf(workplace().store.reader(), u"participation"_s, u"person"_s, participation);
    if (person && *person)
        workplace().showObject(u"person"_s, **person);
}

void TeamsTab::form()
{
    m_model->settle();
    if (!m_model->source())
        return;
    auto* dialog = new FormTeamsDialog(*m_model, this);
    connect(dialog, &FormTeamsDialog::done, this, [this](const QString& sentence) { say(sentence); });
    dialog->present();
}

void TeamsTab::repair()
{
    m_model->settle();
    if (!m_model->board() || !m_model->board()->task())
        return;
    auto* dialog = new RepairDialog(*m_model, this);
    connect(dialog, &RepairDialog::done, this, [this](const QString& sentence) { say(sentence); });
    dialog->present();
}

void TeamsTab::compare()
{
    m_model->settle();
    auto* dialog = new ComparisonDialog(*m_model, this);
    connect(dialog, &ComparisonDialog::done, this, [this](const QString& sentence) { say(sentence); });
    dialog->present();
}

void TeamsTab::rename()
{
    auto* dialog = new NameDialog(m_model->board()->plan().head.name, this);
    connect(dialog, &NameDialog::given, this,
            [this](const QString& name) { say(m_model->renamePlan(m_model->planId(), name)); });
    dialog->present();
}

void TeamsTab::showMap()
{
    m_model->settle();
    if (m_model->board())
        (new TeamMapDialog(*m_model, this))->present();
}

void TeamsTab::reviewWishes()
{
    m_model->settle();
    if (!m_model->source())
        return;
    auto* dialog = new WishesDialog(workplace(), *m_model, this);
    connect(dialog, &WishesDialog::done, this, [this](const QString& sentence) { say(sentence); });
    dialog->present();
}

void TeamsTab::exportList()
{
    const QString path = workplace().askForFile(
        this,
        {tr("Save the list of teams"), tr("Tables (*.xlsx *.csv)"), tr("teams") + u".xlsx"_s, true, false});
    if (path.isEmpty())
        return;
    const auto saved = saveTeamList(m_model->content(), path);
    if (!saved)
        return Q_EMIT said(Tone::Bad, refusalText(saved.error()));
    Q_EMIT said(Tone::Ok, tr("Saved %1.", "a file").arg(path));
}

} // namespace kitcamp

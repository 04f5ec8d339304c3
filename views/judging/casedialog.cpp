// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/casedialog.h"

#include "views/common/celldelegate.h"
#include "views/common/measures.h"

#include <QListWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

CaseDialog::CaseDialog(const ProjectCases& projects, int team, QWidget* parent)
    : DialogFrame(tr("Project of team %1").arg(projects.teams[team].title), parent)
{
    setObjectName(u"caseDialog"_s);
    setSentence(tr("Which case does the team work on?"));
    m_list = new QListWidget(this);
    m_list->setObjectName(u"cases"_s);
    m_list->setAccessibleName(tr("Project cases"));
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setMinimumWidth(scaled(440));
    addCases(projects, team);
    m_list->setMinimumHeight(std::min(10, m_list->count()) * rowHeight() + 2 * space::tiny);
    setContent(m_list);
    setMainButton(tr("Choose"));
    const auto choose = [this] {
        if (const QListWidgetItem* item = m_list->currentItem()) {
            Q_EMIT chosen(item->data(Qt::UserRole).toLongLong());
            accept();
        }
    };
    connect(this, &DialogFrame::submitted, this, choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, choose);
}

void CaseDialog::addCases(const ProjectCases& projects, int team)
{
    const TeamOfCases& facts = projects.teams[team];
    const CaseWishes wishes = projects.wishes();
    const auto add = [&](const QString& text, qint64 id) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, id);
        if (id == facts.projectCase)
            m_list->setCurrentItem(item);
    };
    for (int i = 0; i < projects.cases.size(); ++i) {
        const OfferedCase& one = projects.cases[i];
        const int others = projects.teamsWith(one.id) - (one.id == facts.projectCase ? 1 : 0);
        QStringList words{one.title()};
        if (!facts.wishes.isEmpty())
            words << tr("suits %1 %").arg((wishes.satisfaction(team, i) + 50) / 100);
        if (one.mostTeams > 0)
            words << (others >= one.mostTeams ? tr("▲ full: %1 of %2 teams") : tr("%1 of %2 teams"))
                         .arg(others)
                         .arg(one.mostTeams);
        add(words.join(u" – "_s), one.id);
    }
    add(tr("No project"), 0);
}

} // namespace kitcamp

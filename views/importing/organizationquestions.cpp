// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/organizationquestions.h"

#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"
#include "views/importing/plainscroll.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallest = 150; // the rows below matter as well

}

OrganizationQuestions::OrganizationQuestions(QWidget* parent)
    : Panel(parent)
{
    setObjectName(u"organizationQuestions"_s);
    auto* rest = new QPushButton(tr("The &others are new"), this);
    rest->setObjectName(u"othersAreNew"_s);
    rest->setAutoDefault(false);
    addToHeading(rest);
    connect(rest, &QPushButton::clicked, this, &OrganizationQuestions::answerOthersAsNew);
    m_list = new PlainScroll(this);
    content()->addWidget(m_list);
    hide();
}

void OrganizationQuestions::ask(const QList<OrganizationQuestion>& questions)
{
    m_answers.clear();
    auto* rows = new QWidget(m_list);
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, space::small, 0);
    layout->setSpacing(space::small);
    for (const OrganizationQuestion& question : questions)
        addQuestion(layout, question);
    m_list->show(rows);
    m_list->setFixedHeight(std::min(rows->sizeHint().height() + 2, scaled(tallest)));
    setHeading(tr("Is this the same organization?"));
    countOpen();
    setVisible(!questions.isEmpty());
}

void OrganizationQuestions::addQuestion(QVBoxLayout* layout, const OrganizationQuestion& question)
{
    auto* line = new QWidget(layout->parentWidget());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    auto* name = new TextLabel(question.written, TextSize::Body, line);
    name->setBold(true);
    name->setElided(true);
    auto* answer = new QComboBox(line);
    answer->setObjectName(u"organization_%1"_s.arg(m_answers.size()));
    answer->setAccessibleName(tr("Which organization %1 is").arg(question.written));
    answer->setPlaceholderText(tr("Choose…"));
    for (const OrganizationMatch& match : question.candidates) {
        answer->addItem(tr("It is %1", "%1: an organization").arg(match.name), match.id);
        answer->setItemData(answer->count() - 1, match.reason, Qt::ToolTipRole);
    }
    answer->addItem(tr("It is a new one"), ImportDecisions::newOrganization);
    answer->setCurrentIndex(-1);
    row->addWidget(name, 1);
    row->addWidget(answer, 2);
    layout->addWidget(line);
    m_answers.append({question.written, answer});
    connect(answer, &QComboBox::activated, this, &OrganizationQuestions::onAnswer);
}

int OrganizationQuestions::openCount() const
{
    return static_cast<int>(std::count_if(m_answers.begin(), m_answers.end(),
                                          [](const auto& one) { return one.second->currentIndex() < 0; }));
}

void OrganizationQuestions::countOpen()
{
    setContext(tr("%n still open", "questions", openCount()));
}

void OrganizationQuestions::onAnswer()
{
    countOpen();
    if (openCount() > 0)
        return;
    QHash<QString, qint64> organizations;
    for (const auto& [written, answer] : std::as_const(m_answers))
        organizations.insert(written, answer->currentData().toLongLong());
    Q_EMIT answered(organizations);
}

void OrganizationQuestions::answerOthersAsNew()
{
    for (const auto& [written, answer] : std::as_const(m_answers)) {
        if (answer->currentIndex() < 0)
            answer->setCurrentIndex(answer->count() - 1);
    }
    onAnswer();
}

} // namespace kitcamp

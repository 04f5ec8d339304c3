// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/applicationreader.h"

#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ApplicationReader::ApplicationReader(SelectionKeeper& keeper, QWidget* parent)
    : QScrollArea(parent)
    , m_keeper(keeper)
{
    setObjectName(u"applicationReader"_s);
    setAccessibleName(tr("Application"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&keeper, &SelectionKeeper::changed, this, &ApplicationReader::write);
}

void ApplicationReader::show(qint64 participation)
{
    const bool isOther = m_participation != participation;
    m_participation = participation;
    write();
    if (isOther)
        ensureVisible(0, 0);
}

void ApplicationReader::setCriterion(int place)
{
    m_criterion = place;
    write();
}

void ApplicationReader::addText(const QString& text, int size, int tone, const QString& name)
{
    auto* label = new TextLabel(text, TextSize(size), m_page);
    label->setTone(Tone(tone));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(name);
    m_column->addWidget(label);
}

/// Made anew for each applicant: answers differ in number and height.
void ApplicationReader::write()
{
    const int scrolled = verticalScrollBar() ? verticalScrollBar()->value() : 0;
    m_page = new QWidget;
    m_page->setObjectName(u"applicationPage"_s);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_column->setSpacing(space::small);
    if (const Applicant* applicant = m_keeper.find(m_participation)) {
        const auto application = readApplication(m_keeper, *applicant);
        if (application) {
            addHead(*application, *applicant);
            addScore(*applicant);
            addAnswers(*application);
            addHistory(*application);
        } else {
            Q_EMIT failed(application.error().sentence);
        }
    } else {
        addText(tr("Choose an applicant at the left."), int(TextSize::Body), int(Tone::Muted));
    }
    m_column->addStretch(1);
    setWidget(m_page); // deletes the one before
    m_page->setAutoFillBackground(false); // on the panel's own ground
    verticalScrollBar()->setValue(scrolled);
}

void ApplicationReader::addHead(const Application& application, const Applicant& applicant)
{
    addText(application.name, int(TextSize::Title), int(Tone::Plain), u"applicantName"_s);
    if (!application.facts.isEmpty())
        addText(application.facts.join(u" · "_s), int(TextSize::Body), int(Tone::Muted), u"applicantFacts"_s);
    addText(application.standing, int(TextSize::Body), stateTone(applicant.state), u"applicantStanding"_s);
    for (const QString& warning : application.warnings)
        addText(u"▲ "_s + warning, int(TextSize::Body), int(Tone::Warn), u"applicantWarning"_s);
    if (!application.note.isEmpty())
        addText(tr("Note: %1").arg(application.note), int(TextSize::Body), int(Tone::Plain),
                u"applicantNoteText"_s);
}

void ApplicationReader::addScore(const Applicant& applicant)
{
    const QList<SelectionCriterion>& criteria = m_keeper.book().criteria;
    if (criteria.isEmpty()) {
        addText(tr("There are no criteria yet: the tab Selection makes them."), int(TextSize::Secondary),
                int(Tone::Muted), u"applicantScore"_s);
        return;
    }
    addText(tr("%1 of 100", "a score").arg(scoreText(applicant.score.total, m_keeper.locale())),
            int(TextSize::Figure), int(Tone::Plain), u"applicantScore"_s);
    for (int place = 0; place < criteria.size(); ++place) {
        const ScorePart& part = applicant.score.parts.at(place);
        auto* line = new QPushButton(tr("%1 → %2 of %3", "points of a criterion, its share of 100, the most")
                                         .arg(part.sentence(criteria.at(place), m_keeper.locale()),
                                              scoreText(part.share, m_keeper.locale()),
                                              scoreText(part.mostShare, m_keeper.locale())),
                                     m_page);
        line->setObjectName(u"criterion_%1"_s.arg(place));
        line->setToolTip(part.from);
        line->setFocusPolicy(Qt::NoFocus); // Tab goes through the criteria by key
        line->setCheckable(true);
        line->setChecked(place == m_criterion);
        dressButton(line, "chip");
        connect(line, &QPushButton::clicked, this, [this, place] { Q_EMIT criterionChosen(place); });
        m_column->addWidget(line, 0, Qt::AlignLeft);
    }
}

void ApplicationReader::addAnswers(const Application& application)
{
    for (const ReadAnswer& one : application.answers) {
        m_column->addSpacing(space::small);
        addText(one.question, int(TextSize::Secondary), int(Tone::Muted));
        addText(one.answer.isEmpty() ? tr("(no answer)") : one.answer, int(TextSize::Heading),
                int(one.answer.isEmpty() ? Tone::Muted : Tone::Plain), u"applicantAnswer"_s);
    }
}

void ApplicationReader::addHistory(const Application& application)
{
    if (application.submissions.size() > 1) {
        m_column->addSpacing(space::medium);
        addText(tr("Sent in %n time(s); the last one counts", nullptr,
                   static_cast<int>(application.submissions.size())),
                int(TextSize::Heading), int(Tone::Plain), u"applicantSubmissions"_s);
        for (const ReadSubmission& one : application.submissions) {
            addText(one.source.isEmpty() ? one.when : u"%1 · %2"_s.arg(one.when, one.source),
                    int(TextSize::Secondary), int(Tone::Muted));
            for (const QString& change : one.changes)
                addText(change, int(TextSize::Body), int(Tone::Plain), u"applicantChange"_s);
        }
    }
    if (application.earlier.isEmpty())
        return;
    m_column->addSpacing(space::medium);
    addText(tr("Earlier"), int(TextSize::Heading), int(Tone::Plain));
    for (const QString& one : application.earlier)
        addText(one, int(TextSize::Body), int(Tone::Plain), u"applicantEarlier"_s);
}

} // namespace kitcamp

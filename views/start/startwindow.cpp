// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/startwindow.h"

#include "views/common/icon.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"
#include "views/start/startchoices.h"
#include "views/start/startsteps.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

StartWindow::StartWindow(const QString& suggestedFolder, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"startWindow"_s);
    setWindowTitle(u"Kitcamp"_s);
    setMinimumSize(1024, 700);
    resize(1080, 720);
    buildLayout(suggestedFolder);
    auto* fromText = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(fromText, &QShortcut::activated, this, &StartWindow::next);
    goTo(0);
}

void StartWindow::sayProblem(const QString& sentence)
{
    m_message->say(Tone::Bad, sentence);
}

void StartWindow::buildLayout(const QString& suggestedFolder)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge * 4, space::huge * 2, space::huge * 4, space::huge);
    column->setSpacing(space::large);
    column->addWidget(buildTop());
    m_message = new InlineMessage(this);
    m_message->hide();
    column->addWidget(m_message);
    m_stack = new QStackedWidget(this);
    auto* choices = new StartChoices(m_stack);
    connect(choices, &StartChoices::newChosen, this, [this] { begin(false); });
    connect(choices, &StartChoices::allianceChosen, this, [this] { begin(true); });
    connect(choices, &StartChoices::joinChosen, this, &StartWindow::goToJoin);
    connect(choices, &StartChoices::openChosen, this, &StartWindow::openRequested);
    connect(choices, &StartChoices::sampleChosen, this, &StartWindow::sampleRequested);
    m_stack->addWidget(choices);
    column->addWidget(m_stack, 1);
    addStep(m_names = new NamesStep(suggestedFolder, m_stack));
    addStep(new PapersStep(m_stack));
    addStep(new HoursStep(m_stack));
    addStep(new DeskStep(m_stack));
    addJoin(suggestedFolder);
    m_foot = buildFoot();
    column->addWidget(m_foot);
}

QWidget* StartWindow::buildTop()
{
    auto* top = new QWidget(this);
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    auto* mark = new QLabel(top);
    const int side = scaled(36);
    mark->setPixmap(Icon::application().pixmap(QSize(side, side), devicePixelRatioF()));
    m_title = new TextLabel(TextSize::Title, top);
    m_title->setObjectName(u"startTitle"_s);
    m_progress = new TextLabel(TextSize::Body, top);
    m_progress->setObjectName(u"startProgress"_s);
    m_progress->setTone(Tone::Muted);
    m_languages = new QWidget(top);
    auto* languages = new QHBoxLayout(m_languages);
    languages->setContentsMargins(0, 0, 0, 0);
    languages->setSpacing(space::small);
    addLanguage(languages, u"en"_s, u"English"_s);
    addLanguage(languages, u"zh_CN"_s, u"简体中文"_s);
    line->addWidget(mark);
    line->addWidget(m_title);
    line->addWidget(m_progress, 1);
    line->addWidget(m_languages);
    return top;
}

void StartWindow::addLanguage(QLayout* line, const QString& code, const QString& name)
{
    auto* button = new QPushButton(name, m_languages);
    button->setObjectName(u"startLanguage_"_s + code);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setChecked((QLocale().language() == QLocale::Chinese) == (code == "zh_CN"_L1));
    dressButton(button, "chip");
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, code] { Q_EMIT languageRequested(code); });
}

QWidget* StartWindow::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    auto* keys = new TextLabel(tr("Enter goes on, Esc goes back."), TextSize::Secondary, foot);
    keys->setTone(Tone::Muted);
    m_back = new QPushButton(tr("&Back"), foot);
    m_back->setObjectName(u"startBack"_s);
    m_back->setAutoDefault(true);
    m_next = new QPushButton(foot);
    m_next->setObjectName(u"startNext"_s);
    m_next->setAutoDefault(true);
    dressButton(m_next, "primary");
    line->addWidget(keys, 1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &StartWindow::back);
    connect(m_next, &QPushButton::clicked, this, &StartWindow::next);
    return foot;
}

void StartWindow::addStep(StartStep* step)
{
    m_stack->addWidget(step);
    m_steps << step;
}

void StartWindow::addJoin(const QString& suggestedFolder)
{
    m_join = new JoinStep(suggestedFolder, m_stack);
    m_stack->addWidget(m_join);
    connect(m_join, &JoinStep::joined, this, &StartWindow::joined);
    connect(m_join, &JoinStep::workingChanged, this, [this](bool working) { m_next->setEnabled(!working); });
}

void StartWindow::setJoin(JoinStep::Join join)
{
    m_join->setJoin(std::move(join));
}

void StartWindow::goToJoin()
{
    m_stack->setCurrentWidget(m_join);
    m_foot->show();
    m_languages->hide();
    m_message->dismiss();
    m_title->setText(tr("Join a centre"));
    m_progress->setText(tr("This computer gets a file of its own and keeps in step with the others"));
    m_next->setText(tr("&Join"));
    m_join->arrive();
}

void StartWindow::goTo(int page)
{
    m_stack->setCurrentIndex(page);
    m_foot->setVisible(page > 0);
    m_languages->setVisible(page == 0); // a change of language makes the window anew
    m_message->dismiss();
    if (page == 0) {
        m_title->setText(u"Kitcamp"_s);
        m_progress->setText(tr("The lending desk of your centre, in one file of your own"));
        return static_cast<StartChoices*>(m_stack->currentWidget())->arrive();
    }
    const bool last = page == stepCount();
    m_title->setText(m_alliance ? tr("A new alliance") : tr("A new centre"));
    m_progress->setText(m_alliance ? tr("Its name and its file")
                                   : tr("Step %1 of %2").arg(page).arg(stepCount()));
    m_next->setText(!last ? tr("&Next") : m_alliance ? tr("&Make the file") : tr("&Make the centre"));
    m_steps.at(page - 1)->arrive();
}

void StartWindow::back()
{
    if (m_join->isWorking())
        return m_join->cancel();
    if (m_stack->currentWidget() == m_join)
        return goTo(0);
    if (m_stack->currentIndex() > 0)
        goTo(m_stack->currentIndex() - 1);
}

void StartWindow::next()
{
    if (m_stack->currentWidget() == m_join)
        return m_join->submit();
    const int page = m_stack->currentIndex();
    if (page == 0 || !m_steps.at(page - 1)->isComplete())
        return;
    if (page < stepCount())
        return goTo(page + 1);
    m_message->dismiss();
    Q_EMIT newCentreRequested(entered());
}

/// An alliance has names and a file; the zone is this computer's until somebody says otherwise.
int StartWindow::stepCount() const
{
    return m_alliance ? 1 : static_cast<int>(m_steps.size());
}

void StartWindow::begin(bool alliance)
{
    m_alliance = alliance;
    m_names->askForAlliance(alliance);
    goTo(1);
}

NewCentre StartWindow::entered() const
{
    NewCentre centre;
    for (const StartStep* step : m_steps)
        step->addTo(centre);
    if (m_alliance) {
        centre.hours.steps = {};
        for (const QString& ofLending : {u"terms"_s, u"terms_en"_s, u"card_format"_s})
            centre.settings.values.remove(ofLending);
        centre.settings.values.insert("file_kind"_L1, u"alliance"_s);
    }
    return centre;
}

void StartWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return back();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return next();
    QWidget::keyPressEvent(event);
}

QString StartWindow::keysPassphrase() const
{
    return m_join->keysPassphrase();
}

} // namespace kitcamp

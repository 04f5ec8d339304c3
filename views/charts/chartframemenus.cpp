// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcanvas.h"
#include "views/charts/chartframe.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr ChartForm allForms[] = {ChartForm::Bars, ChartForm::Stacked, ChartForm::Line,
                                  ChartForm::Area, ChartForm::Pie,     ChartForm::Heat};

QPushButton* quietLink(const QString& text, const QString& name, QWidget* parent)
{
    auto* link = new QPushButton(text, parent);
    link->setObjectName(name);
    dressButton(link, "link");
    dressButton(link, "quiet");
    return link;
}

QLabel* dot(QWidget* parent)
{
    auto* label = new TextLabel(u"·"_s, TextSize::Secondary, parent);
    label->setTone(Tone::Muted);
    return label;
}

QString fileNameOf(const QString& title)
{
    QString name;
    for (const QChar c : title)
        name += u"/\\:*?\"<>|"_s.contains(c) || c.category() == QChar::Other_Control ? u' ' : c;
    return name.simplified().left(80);
}

} // namespace

void ChartFrame::buildHeading()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    m_title = new TextLabel(TextSize::Heading, this);
    m_title->setObjectName(u"chartTitle"_s);
    m_title->setElided(true);
    line->addWidget(m_title, 1);
    m_copy = quietLink(tr("Copy", "a chart, to the clipboard"), u"chartCopy"_s, this);
    m_save = quietLink(tr("Save", "a chart, into a file"), u"chartSave"_s, this);
    m_moreLink = quietLink(tr("More"), u"chartMore"_s, this);
    m_copy->setToolTip(tr("Copies the chart as a picture"));
    m_save->setToolTip(tr("Saves the chart as PNG, SVG or PDF"));
    m_afterSave = dot(this);
    line->addWidget(m_copy);
    line->addWidget(dot(this));
    line->addWidget(m_save);
    line->addWidget(m_afterSave);
    line->addWidget(m_moreLink);
    m_save->hide();
    m_afterSave->hide();
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_copy, &QPushButton::clicked, this, &ChartFrame::copyPicture);
    connect(m_save, &QPushButton::clicked, this, &ChartFrame::save);
}

void ChartFrame::buildMenus()
{
    m_more = new QMenu(this);
    m_more->setObjectName(u"chartMoreMenu"_s);
    m_forms = m_more->addMenu(tr("Draw as"));
    m_forms->setObjectName(u"chartForms"_s);
    m_more->addSeparator();
    QAction* table = m_more->addAction(tr("Copy as table"));
    table->setObjectName(u"chartCopyTable"_s);
    QAction* picture = m_more->addAction(tr("Copy as picture"));
    picture->setObjectName(u"chartCopyPicture"_s);
    QAction* rows = m_more->addAction(tr("Export what stands behind it…"));
    rows->setObjectName(u"chartExport"_s);
    connect(table, &QAction::triggered, this, &ChartFrame::copyTable);
    connect(picture, &QAction::triggered, this, &ChartFrame::copyPicture);
    connect(rows, &QAction::triggered, this, &ChartFrame::exportRequested);
    connect(m_moreLink, &QPushButton::clicked, this,
            [this] { m_more->popup(m_moreLink->mapToGlobal(m_moreLink->rect().bottomLeft())); });
    auto* group = new QActionGroup(m_forms);
    const QStringList names{tr("Bars"), tr("Stacked bars"), tr("Line"),
                            tr("Area"), tr("Pie"),          tr("Heat map")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        QAction* action = m_forms->addAction(names[i]);
        action->setObjectName(u"chartForm%1"_s.arg(i));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, form = allForms[i]] {
            setForm(form);
            Q_EMIT formChanged(form);
        });
    }
}

/// Only forms that say something true of this answer can be chosen.
void ChartFrame::fillForms()
{
    const QList<ChartForm> forms = ChartData::formsOf(m_answer);
    const ChartForm drawn = m_canvas->shown().data.form;
    const QList<QAction*> actions = m_forms->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        actions[i]->setVisible(forms.contains(allForms[i]));
        actions[i]->setChecked(allForms[i] == drawn);
    }
    m_forms->menuAction()->setVisible(forms.size() > 1);
    const bool something = nothingToDraw(m_answer).isEmpty();
    m_copy->setEnabled(something);
    m_save->setEnabled(something);
}

void ChartFrame::setAskForFile(AskForFile ask)
{
    m_ask = std::move(ask);
    m_save->setVisible(bool(m_ask));
    m_afterSave->setVisible(bool(m_ask));
}

void ChartFrame::save()
{
    if (!m_ask)
        return;
    Workplace::FileQuestion question;
    question.title = tr("Save the chart");
    question.filter = tr("Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)");
    question.suggestion = fileNameOf(title()) + u".png"_s;
    question.toSave = true;
    const QString path = m_ask(this, question);
    if (path.isEmpty())
        return;
    const Result<void> saved = saveTo(path);
    Q_EMIT said(saved ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : saved.error().sentence);
}

} // namespace kitcamp

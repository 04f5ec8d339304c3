// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/blockdialog.h"

#include "models/statistics/figures.h"
#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/reports/layoutwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Kind = LayoutBlock::Kind;

constexpr int mostFigures = 6; // more do not stand in one row of a paper

QString plain(QString label)
{
    return label.remove(u'&');
}

void select(QComboBox* combo, const QVariant& data)
{
    combo->setCurrentIndex(std::max(0, combo->findData(data)));
}

} // namespace

BlockDialog::BlockDialog(Workplace& workplace, const LayoutBlock& block, QWidget* parent)
    : DialogFrame(blockTitle(block.kind), parent)
    , m_workplace(workplace)
    , m_block(block)
{
    setObjectName(u"blockDialog"_s);
    buildLayout(block == LayoutBlock{block.kind, {}, {}, 0, ChartForm::Bars});
    connect(this, &DialogFrame::submitted, this, &BlockDialog::write);
}

void BlockDialog::buildLayout(bool isNew)
{
    auto* form = new FormFields(this);
    switch (m_block.kind) {
    case Kind::Figures:
        buildFigures(form);
        break;
    case Kind::Chart:
    case Kind::Table:
        buildQuestion(form);
        break;
    default:
        buildText(form);
    }
    form->setMinimumWidth(scaled(380));
    setContent(form);
    setMainButton(isNew ? tr("Add it") : tr("Save"))->setObjectName(u"writeBlock"_s);
}

void BlockDialog::buildText(FormFields* form)
{
    if (m_block.kind == Kind::Heading) {
        m_line = new QLineEdit(m_block.text, form);
        m_line->setObjectName(u"blockLine"_s);
        m_line->setAccessibleName(tr("Heading"));
        form->add(tr("&Heading"), m_line);
        return;
    }
    const bool isText = m_block.kind == Kind::Text;
    m_text = new QPlainTextEdit(m_block.text, form);
    m_text->setObjectName(u"blockText"_s);
    m_text->setTabChangesFocus(true);
    const QString label = isText ? tr("&Text") : tr("What stands under the &lines");
    m_text->setAccessibleName(plain(label));
    FormField* field = form->add(label, m_text);
    if (!isText)
        field->setHint(tr("One in each line, such as: Place and day, Signature."));
}

void BlockDialog::buildFigures(FormFields* form)
{
    setSentence(tr("Each figure stands large, over the period of the report. Choose up to %n.", nullptr,
                   mostFigures));
    m_figures = new QListWidget(form);
    m_figures->setObjectName(u"blockFigures"_s);
    m_figures->setAccessibleName(tr("Figures"));
    m_figures->setMinimumHeight(scaled(260));
    QStringList chosen;
    for (const FigureQuestion& question : std::as_const(m_block.questions))
        chosen << question.measure;
    for (const FigureMeasure& measure : allMeasures()) {
        auto* item = new QListWidgetItem(measure.title, m_figures);
        item->setData(Qt::UserRole, measure.key);
        item->setToolTip(measure.definition);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(measure.key) ? Qt::Checked : Qt::Unchecked);
    }
    form->add(tr("&Figures"), m_figures);
}

QComboBox* BlockDialog::addCombo(FormFields* form, const QString& name, const QString& label)
{
    auto* combo = new QComboBox(form);
    combo->setObjectName(name);
    combo->setAccessibleName(plain(label));
    form->add(label, combo);
    return combo;
}

void BlockDialog::buildQuestion(FormFields* form)
{
    m_line = new QLineEdit(m_block.text, form);
    m_line->setObjectName(u"blockLine"_s);
    m_line->setAccessibleName(tr("Title"));
    m_line->setPlaceholderText(tr("Else what is counted"));
    form->add(tr("&Title"), m_line);
    m_kept = addCombo(form, u"blockKept"_s, tr("&Question"));
    m_kept->addItem(tr("Chosen here"), 0);
    if (const auto kept = keptQuestions(m_workplace.store.reader())) {
        for (const KeptQuestion& one : *kept)
            m_kept->addItem(one.name, one.id);
    }
    m_measure = addCombo(form, u"blockMeasure"_s, tr("What is &counted"));
    m_by = addCombo(form, u"blockBy"_s, tr("&By"));
    m_then = addCombo(form, u"blockThen"_s, tr("&And by"));
    fillMeasures();
    if (m_block.kind == Kind::Chart) {
        m_form = addCombo(form, u"blockForm"_s, tr("Drawn as"));
        for (const ChartForm one : {ChartForm::Bars, ChartForm::Stacked, ChartForm::Line, ChartForm::Area,
                                    ChartForm::Pie, ChartForm::Heat})
            m_form->addItem(formTitle(one), int(one));
        select(m_form, int(m_block.form));
    }
    select(m_kept, m_block.kept);
    showQuestion();
    connect(m_kept, &QComboBox::currentIndexChanged, this, &BlockDialog::showQuestion);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &BlockDialog::fillDimensions);
}

void BlockDialog::fillMeasures()
{
    for (const FigureMeasure& measure : allMeasures()) {
        m_measure->addItem(u"%1 · %2"_s.arg(measure.subject, measure.title), measure.key);
        m_measure->setItemData(m_measure->count() - 1, measure.definition, Qt::ToolTipRole);
    }
    const FigureQuestion question = m_block.questions.value(0);
    select(m_measure, question.measure);
    fillDimensions();
    if (!question.by.isEmpty())
        select(m_by, question.by.value(0));
    select(m_then, question.by.value(1));
}

void BlockDialog::fillDimensions()
{
    const QVariant by = m_by->currentData();
    const QVariant then = m_then->currentData();
    m_by->clear();
    m_then->clear();
    m_then->addItem(tr("Nothing else"), QString());
    if (m_block.kind == Kind::Table)
        m_by->addItem(tr("Nothing: one number"), QString());
    const auto measure = measureOf(m_measure->currentData().toString());
    const QStringList keys = measure ? measure->dimensions : QStringList();
    for (const QString& key : keys) {
        const auto dimension = dimensionOf(key);
        const QString title = dimension ? dimension->title : key;
        m_by->addItem(title, key);
        m_then->addItem(title, key);
    }
    select(m_by, by);
    select(m_then, then);
}

void BlockDialog::showQuestion()
{
    const bool isOwn = m_kept->currentData().toLongLong() == 0;
    for (QComboBox* combo : {m_measure, m_by, m_then})
        combo->setEnabled(isOwn);
}

QString BlockDialog::readQuestion(LayoutBlock& block) const
{
    block.text = m_line->text().simplified();
    block.kept = m_kept->currentData().toLongLong();
    block.questions.clear();
    if (m_form)
        block.form = ChartForm(m_form->currentData().toInt());
    if (block.kept != 0)
        return {};
    FigureQuestion question;
    question.measure = m_measure->currentData().toString();
    for (const QComboBox* combo : {m_by, m_then}) {
        const QString key = combo->currentData().toString();
        if (!key.isEmpty() && !question.by.contains(key))
            question.by << key;
    }
    block.questions << question;
    if (m_form && block.form == ChartForm::Heat && question.by.size() < 2)
        return tr("A heat map needs two things to count by: choose the second one too.");
    return {};
}

QString BlockDialog::read(LayoutBlock& block) const
{
    if (m_kept)
        return readQuestion(block);
    if (m_figures) {
        block.questions.clear();
        for (int row = 0; row < m_figures->count(); ++row) {
            FigureQuestion question;
            question.measure = m_figures->item(row)->data(Qt::UserRole).toString();
            if (m_figures->item(row)->checkState() == Qt::Checked)
                block.questions << question;
        }
        if (block.questions.isEmpty())
            return tr("Choose at least one figure.");
        return block.questions.size() > mostFigures
            ? tr("%n figures do not stand in one row; choose fewer, or add another block.", nullptr,
                 int(block.questions.size()))
            : QString();
    }
    block.text = m_line ? m_line->text().simplified() : m_text->toPlainText().trimmed();
    return block.text.isEmpty() ? tr("Write what is to stand there.") : QString();
}

void BlockDialog::write()
{
    const QString missing = read(m_block);
    if (!missing.isEmpty())
        return message()->say(Tone::Bad, missing);
    accept();
    Q_EMIT written(m_block);
}

} // namespace kitcamp

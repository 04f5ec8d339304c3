// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/criteriondialog.h"

#include "models/items/selection/selectionkeeper.h"
#include "models/store/recordactions.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

CriterionDialog::CriterionDialog(SelectionKeeper& keeper, const SelectionCriterion& criterion,
                                 QWidget* parent)
    : DialogFrame(criterion.id == 0 ? tr("New criterion") : tr("Criterion"), parent)
    , m_keeper(keeper)
    , m_criterion(criterion)
{
    setObjectName(u"criterionDialog"_s);
    if (const auto questions = questionsOf(keeper.store().reader(), keeper.activity()))
        m_questions = *questions;
    else
        message()->say(Tone::Bad, questions.error().sentence);
    buildLayout();
    fillSources();
    connect(this, &DialogFrame::submitted, this, &CriterionDialog::save);
}

void CriterionDialog::buildLayout()
{
    m_form = new FormFields(this);
    m_name = new QLineEdit(m_criterion.name, m_form);
    m_name->setObjectName(u"criterionName"_s);
    m_nameField = m_form->add(tr("&Name"), m_name);
    m_nameEn = new QLineEdit(m_criterion.nameEn, m_form);
    m_nameEn->setObjectName(u"criterionNameEn"_s);
    m_form->addBeside(tr("Name in &English"), m_nameEn);
    m_source = new QComboBox(m_form);
    m_source->setObjectName(u"criterionSource"_s);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(24);
    m_form->add(tr("Points &from"), m_source);
    m_weight = new QSpinBox(m_form);
    m_weight->setObjectName(u"criterionWeight"_s);
    m_weight->setRange(0, 100);
    m_weight->setValue(m_criterion.weight);
    m_form->add(tr("&Weight"), m_weight)->setHint(tr("Against the other criteria; 0 leaves it out."));
    m_most = new QSpinBox(m_form);
    m_most->setObjectName(u"criterionMost"_s);
    m_most->setRange(1, 1000);
    m_most->setValue(m_criterion.most);
    m_form->addBeside(tr("F&ull marks"), m_most);
    m_points = new QPlainTextEdit(m_criterion.points, m_form);
    m_points->setObjectName(u"criterionPoints"_s);
    m_points->setTabChangesFocus(true);
    m_points->setMinimumHeight(scaled(110));
    m_pointsField = m_form->add(tr("&Points of each answer"), m_points);
    setContent(m_form);
    setMainButton(tr("&Save"));
    setMinimumWidth(scaled(560));
}

void CriterionDialog::fillSources()
{
    m_source->addItem(tr("By hand, while reading"), u"hand"_s);
    for (const QString& attribute : weighedAttributes())
        m_source->addItem(attributeTitle(attribute), attribute);
    for (const Question& question : m_questions)
        m_source->addItem(tr("Answer: %1", "%1: a question").arg(question.textFor(m_keeper.locale())),
                          u"question:%1"_s.arg(question.id));
    const QString chosen = m_criterion.question != 0 ? u"question:%1"_s.arg(m_criterion.question)
        : m_criterion.attribute.isEmpty()            ? u"hand"_s
                                                     : m_criterion.attribute;
    m_source->setCurrentIndex(std::max(0, m_source->findData(chosen)));
    connect(m_source, &QComboBox::currentIndexChanged, this, &CriterionDialog::onSourceChosen);
    onSourceChosen();
}

/// What can be answered, or is known of the applicants, so that nobody has to write it.
QStringList CriterionDialog::valuesOf(const QString& source) const
{
    for (const Question& question : m_questions) {
        if (source == u"question:%1"_s.arg(question.id))
            return question.kind == "choice"_L1 || question.kind == "several"_L1 ? question.options
                                                                                 : QStringList();
    }
    QStringList values;
    for (const Applicant& one : m_keeper.book().applicants) {
        const QString value = source == "entry_year"_L1 && one.entryYear ? QString::number(*one.entryYear)
            : source == "degree_level"_L1                                ? one.degreeLevel
            : source == "organization"_L1                                ? one.university
                                                                         : QString();
        if (!value.isEmpty() && !values.contains(value))
            values << value;
    }
    values.sort();
    return values;
}

void CriterionDialog::onSourceChosen()
{
    const QString source = m_source->currentData().toString();
    const bool needsNone = source == "hand"_L1 || source == "pretraining"_L1;
    m_points->setEnabled(!needsNone);
    const QStringList values = valuesOf(source);
    m_pointsField->setError({});
    m_pointsField->setHint(needsNone ? tr("Not needed here.")
                               : values.isEmpty()
                               ? tr("Empty: a number counts as it is, a text is weighed by hand. Else a line "
                                    "each: answer=points.")
                               : tr("A line each: answer=points. What is not named gives none."));
    const bool isNew = m_points->toPlainText().trimmed().isEmpty();
    if (isNew && !values.isEmpty())
        m_points->setPlainText(values.join(u"=0\n"_s) + u"=0"_s);
    if (m_name->text().trimmed().isEmpty() && source != "hand"_L1)
        m_name->setText(m_source->currentText().section(u": "_s, -1));
}

void CriterionDialog::save()
{
    m_form->clearErrors();
    if (m_name->text().trimmed().isEmpty())
        m_nameField->setError(tr("Please write a name."));
    const QString source = m_source->currentData().toString();
    const bool isAttribute =
        source != "hand"_L1 && source != "pretraining"_L1 && !source.startsWith("question:"_L1);
    if (isAttribute && m_points->toPlainText().trimmed().isEmpty())
        m_pointsField->setError(tr("Give each value its points, a line each: value=points."));
    if (!m_form->focusFirstError())
        return;
    const bool isQuestion = source.startsWith("question:"_L1);
    QJsonObject values{{u"name"_s, m_name->text().trimmed()},
                       {u"name_en"_s, m_nameEn->text().trimmed()},
                       {u"weight"_s, QString::number(m_weight->value())},
                       {u"most"_s, QString::number(m_most->value())},
                       {u"question"_s, isQuestion ? QJsonValue(source.mid(9)) : QJsonValue()},
                       {u"attribute"_s, isQuestion || source == "hand"_L1 ? QString() : source},
                       {u"points"_s, m_points->isEnabled() ? m_points->toPlainText().trimmed() : QString()}};
    Store& store = m_keeper.store();
    if (m_criterion.id == 0) {
        const QList<SelectionCriterion>& known = m_keeper.book().criteria;
        values.insert(u"activity"_s, QString::number(m_keeper.activity()));
        values.insert(u"place_in_order"_s,
                      QString::number(known.isEmpty() ? 1 : known.constLast().placeInOrder + 1));
    }
    const auto done = m_criterion.id == 0
        ? store.perform(AddRecord{u"selection_criterion"_s, store.ids().nextValue(), values})
        : store.perform(EditRecords{u"selection_criterion"_s, {m_criterion.id}, values});
    if (!done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    if (done->seq != 0)
        Q_EMIT saved(tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(store.sentence(done->opId)));
    accept();
}

} // namespace kitcamp

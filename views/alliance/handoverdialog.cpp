// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alliance/handoverdialog.h"

#include "models/alliance/handovergiving.h"
#include "models/items/alliance/handoverlines.h"
#include "views/alliance/neighbours.h"
#include "views/attendees/linelist.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString& toFile()
{
    static const QString word = u"file"_s;
    return word;
}

const QString& toOther()
{
    static const QString word = u"other"_s;
    return word;
}

QComboBox* comboBox(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    return box;
}

} // namespace

HandoverDialog::HandoverDialog(Workplace& workplace, qint64 camp, HandoverPurpose purpose, QWidget* parent)
    : DialogFrame(tr("Hand over"), parent)
    , m_workplace(workplace)
    , m_camp(camp)
    , m_first(purpose)
{
    setObjectName(u"handoverDialog"_s);
    setSentence(tr(
        "Whoever gets it sees what stands below and nothing else: never numbers of identity cards, contacts "
        "for an emergency, notes or loans."));
    if (const auto choice = HandoverChoice::read(workplace.store.reader(), camp))
        m_choice = *choice;
    buildLayout();
    fillUniversities();
    fillTargets();
    fillQuestions();
    connectSignals();
    prepare();
}

void HandoverDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::large);
    line->addWidget(buildChoices(content), 2);
    line->addWidget(buildPeople(content), 5);
    setContent(content);
    QPushButton* settings = addButton(u"handoverSettings"_s, tr("What partners s&ee…"));
    connect(settings, &QPushButton::clicked, this, [this] {
        reject();
        m_workplace.showObject(u"partners"_s, 0);
    });
    m_main = setMainButton(tr("&Hand over…"));
    resize(scaled(1080), scaled(620));
}

QWidget* HandoverDialog::buildChoices(QWidget* parent)
{
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* form = new FormFields(side);
    form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_purpose = comboBox(u"handoverPurpose"_s, tr("What is handed over"), form);
    m_purpose->addItem(tr("The camp: plan, people, teams"), int(HandoverPurpose::Camp));
    m_purpose->addItem(tr("The results: attendance, scores, awards"), int(HandoverPurpose::Results));
    m_purpose->setCurrentIndex(m_first == HandoverPurpose::Camp ? 0 : 1);
    m_university = comboBox(u"handoverUniversity"_s, tr("For whom"), form);
    m_target = comboBox(u"handoverTarget"_s, tr("Where it goes"), form);
    form->add(tr("&What"), m_purpose);
    form->add(tr("For wh&om"), m_university);
    form->add(tr("Whe&re"), m_target);
    column->addWidget(form);
    m_questionsTitle = new TextLabel(tr("Answers that go along"), TextSize::Secondary, side);
    m_questions = new QListWidget(side);
    m_questions->setObjectName(u"handoverQuestions"_s);
    m_questions->setAccessibleName(tr("Questions whose answers go along"));
    m_questions->setMaximumHeight(scaled(170));
    column->addWidget(m_questionsTitle);
    column->addWidget(m_questions);
    column->addStretch();
    return side;
}

QWidget* HandoverDialog::buildPeople(QWidget* parent)
{
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_fields = new TextLabel(TextSize::Secondary, side);
    m_fields->setObjectName(u"handoverFields"_s);
    m_fields->setWordWrap(true);
    m_leftOut = new TextLabel(TextSize::Secondary, side);
    m_leftOut->setObjectName(u"handoverLeftOut"_s);
    m_leftOut->setTone(Tone::Warn);
    m_leftOut->setWordWrap(true);
    m_panel = new Panel(tr("Who goes along"), side);
    m_people = new LineList(u"handoverPeople"_s, tr("People of the handover"), {}, m_panel);
    m_people->setEmptyTexts(tr("Nobody goes along"),
                            tr("Nobody takes part yet, or nobody of this university."));
    m_panel->content()->addWidget(m_people);
    column->addWidget(m_fields);
    column->addWidget(m_leftOut);
    column->addWidget(m_panel, 1);
    return side;
}

void HandoverDialog::fillUniversities()
{
    m_university->addItem(tr("Whoever runs the camp: all students"), 0);
    const auto universities = universitiesOf(m_workplace.store.reader(), m_camp);
    for (const NamedRow& one : universities ? *universities : QList<NamedRow>())
        m_university->addItem(one.name, one.id);
}

void HandoverDialog::fillTargets()
{
    m_target->addItem(tr("A file to send"), toFile());
    Neighbours* const neighbours = Neighbours::of(this);
    if (!neighbours)
        return;
    for (const NeighbourFile& file : neighbours->openFiles())
        m_target->addItem(tr("%1 (open: %2)", "%1: centre or alliance, %2: file")
                              .arg(file.name, QFileInfo(file.path).fileName()),
                          file.path);
    m_target->addItem(tr("Another file on this computer…"), toOther());
}

void HandoverDialog::fillQuestions()
{
    const auto questions = campQuestions(m_workplace.store.reader(), m_camp);
    for (const NamedRow& question : questions ? *questions : QList<NamedRow>()) {
        auto* item = new QListWidgetItem(question.name, m_questions);
        item->setData(Qt::UserRole, question.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_choice.questions.contains(question.id) ? Qt::Checked : Qt::Unchecked);
    }
}

void HandoverDialog::connectSignals()
{
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &HandoverDialog::prepare);
    connect(m_university, &QComboBox::currentIndexChanged, this, &HandoverDialog::prepare);
    connect(m_questions, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const qint64 question = item->data(Qt::UserRole).toLongLong();
        if (item->checkState() == Qt::Checked)
            m_choice.questions.insert(question);
        else
            m_choice.questions.remove(question);
        prepare();
    });
    connect(this, &DialogFrame::submitted, this, &HandoverDialog::hand);
}

HandoverPurpose HandoverDialog::purpose() const
{
    return static_cast<HandoverPurpose>(m_purpose->currentData().toInt());
}

Result<PreparedHandover> HandoverDialog::prepared()
{
    HandoverWish wish;
    wish.camp = m_camp;
    wish.purpose = purpose();
    wish.organization = m_university->currentData().toLongLong();
    wish.choice = m_choice;
    return prepareHandover(m_workplace.store, wish);
}

void HandoverDialog::prepare()
{
    const bool asked = purpose() == HandoverPurpose::Camp && m_questions->count() > 0;
    m_questions->setVisible(asked);
    m_questionsTitle->setVisible(asked);
    const auto made = prepared();
    m_main->setEnabled(made.ok());
    if (!made)
        return message()->say(Tone::Bad, refusalText(made.error()));
    message()->dismiss();
    show(*made);
}

void HandoverDialog::show(const PreparedHandover& made)
{
    const Handover& handover = made.handover;
    m_people->setTable(handedPeople(m_workplace.store.domain(), handover));
    m_panel->setContext(
        tr("%n person(s)", nullptr, static_cast<int>(handover.tables.value(u"person"_s).size())));
    const bool results = purpose() == HandoverPurpose::Results;
    QStringList fields = (results ? m_choice.narrowedToResults() : m_choice).titles();
    if (results)
        fields << tr("attendance, scores and awards");
    m_fields->setText(tr("Of each goes: %1.", "%1: fields").arg(fields.join(u", "_s)));
    const QStringList leftOut = leftOutSentences(made.leftOut);
    m_leftOut->setText(leftOut.join(u' '));
    m_leftOut->setVisible(!leftOut.isEmpty());
}

/// The questions that were chosen are the setting of this camp from now on.
Result<void> HandoverDialog::keepQuestions()
{
    KITCAMP_ASSIGN(const HandoverChoice before, HandoverChoice::read(m_workplace.store.reader(), m_camp));
    if (before.questions != m_choice.questions)
        KITCAMP_TRY(m_workplace.store.perform(m_choice.questionsOf(m_camp)));
    return {};
}

void HandoverDialog::hand()
{
    if (!m_main->isEnabled())
        return;
    const QString target = m_target->currentData().toString();
    if (target == toFile())
        return handAsFile();
    if (target != toOther())
        return handTo(target);
    const QString path = m_workplace.askForFile(
        this, {tr("Hand over to a file"), tr("Kitcamp files (*.kitcamp)"), {}, false, false});
    if (!path.isEmpty())
        handTo(path);
}

void HandoverDialog::handAsFile()
{
    auto made = prepared();
    if (!made)
        return message()->say(Tone::Bad, refusalText(made.error()));
    const QString path =
        m_workplace.askForFile(this,
                               {tr("Save the handover"), tr("Camps of partners (*.kitcamp-camp)"),
                                suggestedFileName(made->handover), true, false});
    if (path.isEmpty())
        return;
    if (const auto kept = keepQuestions(); !kept)
        return message()->say(Tone::Bad, refusalText(kept.error()));
    if (const auto given = giveAsFile(m_workplace.store, *made, path); !given)
        return message()->say(Tone::Bad, refusalText(given.error()));
    done(tr("Saved %1 with %n person(s). Send it by a way that you trust: names stand in it.", nullptr,
            made->handover.participants())
             .arg(QFileInfo(path).fileName()));
}

void HandoverDialog::handTo(const QString& path)
{
    Neighbours* const neighbours = Neighbours::of(this);
    if (!neighbours)
        return;
    const auto file = neighbours->open(path);
    if (!file)
        return message()->say(Tone::Bad, refusalText(file.error()));
    auto made = prepared();
    if (!made)
        return message()->say(Tone::Bad, refusalText(made.error()));
    if (const auto kept = keepQuestions(); !kept)
        return message()->say(Tone::Bad, refusalText(kept.error()));
    const auto bytes = giveTo(m_workplace.store, *made, file->log, file->name);
    if (!bytes)
        return message()->say(Tone::Bad, refusalText(bytes.error()));
    neighbours->review(path, *bytes);
    done(tr("Handed to %1: look at it in the other window and take it in.", "%1: file").arg(file->name));
}

void HandoverDialog::done(const QString& sentence)
{
    Q_EMIT handedOver(sentence);
    accept();
}

} // namespace kitcamp

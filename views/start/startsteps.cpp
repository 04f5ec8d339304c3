// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/startsteps.h"

#include "models/items/settings/openingrecords.h"
#include "views/common/formfields.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"
#include "views/filedialogs/filedialogs.h"
#include "views/settings/cardformatform.h"
#include "views/settings/logofield.h"
#include "views/settings/weekhoursform.h"
#include "views/settings/zonefield.h"
#include "views/start/newfileplace.h"
#include "views/sync/safefilename.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* lineEdit(const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

QPlainTextEdit* longText(const QString& name, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(110));
    return edit;
}

/// As high as its fields need: room that is left stays below.
FormFields* compactForm(QWidget* parent)
{
    auto* form = new FormFields(parent);
    form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return form;
}

} // namespace

NamesStep::NamesStep(const QString& suggestedFolder, QWidget* parent)
    : StartStep(tr("Names and file"), parent)
    , m_folder(suggestedFolder)
{
    m_form = compactForm(this);
    m_name = lineEdit(u"startName"_s, m_form);
    m_nameEn = lineEdit(u"startNameEn"_s, m_form);
    m_nameField = m_form->add(tr("Name of the centre in &Chinese"), m_name);
    m_nameField->setHint(tr("One of the two names is enough; both stand on papers."));
    m_nameEnField = m_form->addBeside(tr("Name of the centre in &English"), m_nameEn);
    auto* place = new QWidget(m_form);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    m_path = lineEdit(u"startPath"_s, place);
    m_path->setAccessibleName(tr("File of the centre"));
    auto* choose = new QPushButton(tr("C&hoose…"), place);
    choose->setObjectName(u"startChoosePath"_s);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    place->setFocusProxy(m_path);
    m_pathField = m_form->add(tr("&File of the centre"), place);
    m_pathField->setHint(tr("Everything lies in this one file, on this computer's own disk."));
    content()->addWidget(m_form);
    content()->addStretch();
    suggestPath();
    connect(m_name, &QLineEdit::textChanged, this, &NamesStep::suggestPath);
    connect(m_nameEn, &QLineEdit::textChanged, this, &NamesStep::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathEdited = true; });
    connect(choose, &QPushButton::clicked, this, &NamesStep::choosePath);
}

void NamesStep::arrive()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void NamesStep::askForAlliance(bool alliance)
{
    m_nameField->setLabel(alliance ? tr("Name of the alliance in &Chinese")
                                   : tr("Name of the centre in &Chinese"));
    m_nameEnField->setLabel(alliance ? tr("Name of the alliance in &English")
                                     : tr("Name of the centre in &English"));
    m_pathField->setLabel(alliance ? tr("&File of the alliance") : tr("&File of the centre"));
}

void NamesStep::suggestPath()
{
    if (m_pathEdited)
        return;
    const QString name = m_nameEn->text().trimmed().isEmpty() ? m_name->text() : m_nameEn->text();
    m_path->setText(QDir::toNativeSeparators(m_folder + u'/' + safeFileName(name, u"kitcamp"_s)));
}

void NamesStep::choosePath()
{
    const QString chosen =
        fileToSave(this, tr("Where the file shall lie"), path(), tr("Kitcamp files (*.kitcamp)"));
    if (chosen.isEmpty())
        return;
    m_pathEdited = true;
    m_path->setText(QDir::toNativeSeparators(chosen));
}

QString NamesStep::path() const
{
    return newFilePath(m_path->text());
}

bool NamesStep::isComplete()
{
    m_form->clearErrors();
    if (m_name->text().trimmed().isEmpty() && m_nameEn->text().trimmed().isEmpty())
        m_nameField->setError(tr("Give the centre a name in one of the two languages."));
    m_pathField->setError(problemOfNewFile(path()));
    return m_form->focusFirstError();
}

void NamesStep::addTo(NewCentre& centre) const
{
    centre.path = path();
    centre.settings.values.insert("name"_L1, m_name->text().trimmed());
    centre.settings.values.insert("name_en"_L1, m_nameEn->text().trimmed());
}

PapersStep::PapersStep(QWidget* parent)
    : StartStep(tr("Logo and terms of lending"), parent)
{
    auto* form = compactForm(this);
    m_logo = new LogoField(
        [](QWidget* asking) { return fileToOpen(asking, tr("Choose a logo"), {}, LogoField::fileFilter()); },
        form);
    m_terms = longText(u"startTerms"_s, form);
    m_termsEn = longText(u"startTermsEn"_s, form);
    form->add(tr("&Logo"), m_logo);
    form->add(tr("&Terms of lending in Chinese"), m_terms)
        ->setHint(tr("What a borrower signs on the slip. It may stay empty for now."));
    form->addBeside(tr("Te&rms of lending in English"), m_termsEn);
    content()->addWidget(form);
    content()->addStretch();
}

void PapersStep::arrive()
{
    m_terms->setFocus(Qt::OtherFocusReason);
}

void PapersStep::addTo(NewCentre& centre) const
{
    centre.logo = m_logo->logo();
    centre.settings.values.insert("terms"_L1, m_terms->toPlainText().trimmed());
    centre.settings.values.insert("terms_en"_L1, m_termsEn->toPlainText().trimmed());
}

HoursStep::HoursStep(QWidget* parent)
    : StartStep(tr("Opening hours"), parent)
{
    m_hours = new WeekHoursForm(this);
    m_hours->setWeek(WeekHoursForm::usualWeek());
    auto* form = compactForm(this);
    m_zone = new ZoneField(form);
    m_zone->setZone(QTimeZone::systemTimeZoneId());
    m_zoneField = form->add(tr("Time &zone"), m_zone);
    m_zoneField->setHint(
        tr("Due times and opening hours are meant in it, whatever this computer is set to."));
    content()->addWidget(m_hours);
    content()->addWidget(form);
    content()->addStretch();
}

void HoursStep::arrive()
{
    m_hours->findChild<QLineEdit*>(u"hours_1"_s)->setFocus(Qt::OtherFocusReason);
}

bool HoursStep::isComplete()
{
    m_zoneField->setError(m_zone->zone().isEmpty()
                              ? tr("Choose a time zone from the list, such as Asia/Shanghai.")
                              : QString());
    return m_hours->week() && m_zoneField->error().isEmpty();
}

void HoursStep::addTo(NewCentre& centre) const
{
    if (const auto week = m_hours->week())
        centre.hours = newWeekHours(*week);
    centre.settings.values.insert("zone"_L1, QString::fromLatin1(m_zone->zone()));
}

DeskStep::DeskStep(QWidget* parent)
    : StartStep(tr("Desk"), parent)
{
    auto* form = compactForm(this);
    m_operator = lineEdit(u"startOperator"_s, form);
    form->add(tr("&Your name"), m_operator)
        ->setHint(tr("What is done at the desk carries the name of who did it. Others are added later."));
    auto* heading = new TextLabel(tr("Card reader"), TextSize::Heading, this);
    auto* sentence =
        new TextLabel(tr("Scan one card, so that every reader and every list lead to the same number. This "
                         "can wait: leave it empty where no reader is at hand."),
                      TextSize::Body, this);
    sentence->setTone(Tone::Muted);
    sentence->setWordWrap(true);
    m_cards = new CardFormatForm(this);
    content()->addWidget(form);
    content()->addWidget(heading);
    content()->addWidget(sentence);
    content()->addWidget(m_cards);
    content()->addStretch();
}

void DeskStep::arrive()
{
    m_operator->setFocus(Qt::OtherFocusReason);
}

void DeskStep::addTo(NewCentre& centre) const
{
    centre.operatorName = m_operator->text().simplified();
    if (const auto format = m_cards->chosen())
        centre.settings.values.insert("card_format"_L1, format->toText());
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/centresection.h"

#include "models/alliance/filekind.h"
#include "models/people/picturestore.h"
#include "models/store/recordactions.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/settings/logofield.h"
#include "views/settings/zonefield.h"

#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit* longText(const QString& name, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(84));
    return edit;
}

} // namespace

CentreSection::CentreSection(Workplace& workplace, QWidget* parent)
    : SettingsSection(workplace, parent)
{
    buildLayout();
    load();
    connectSignals();
}

void CentreSection::buildLayout()
{
    const bool alliance = isAlliance(store().reader());
    Panel* panel = alliance ? addPanel(tr("The alliance"), tr("as it stands on lists and certificates"))
                            : addPanel(tr("The centre"), tr("as it stands on slips, lists and certificates"));
    m_form = new FormFields(panel);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(u"centreName"_s);
    m_nameEn = new QLineEdit(m_form);
    m_nameEn->setObjectName(u"centreNameEn"_s);
    m_nameField = m_form->add(tr("Name in &Chinese"), m_name);
    m_form->addBeside(tr("Name in En&glish"), m_nameEn);
    m_logo = new LogoField(
        [this](QWidget* asking) {
            return this->workplace().askForFile(asking,
                                                {tr("Choose a logo"), LogoField::fileFilter(), {}, false});
        },
        m_form);
    m_form->add(tr("&Logo"), m_logo);
    m_terms = longText(u"centreTerms"_s, m_form);
    m_termsEn = longText(u"centreTermsEn"_s, m_form);
    FormField* terms = m_form->add(tr("Terms &of lending in Chinese"), m_terms);
    terms->setHint(tr("What a borrower signs on the slip."));
    FormField* termsEn = m_form->addBeside(tr("Te&rms of lending in English"), m_termsEn);
    for (FormField* field : {terms, termsEn})
        field->setVisible(!alliance); // it lends nothing
    m_zone = new ZoneField(m_form);
    m_zoneField = m_form->add(tr("Time &zone"), m_zone);
    m_zoneField->setHint(
        tr("Due times and opening hours are meant in it, whatever this computer is set to."));
    panel->content()->addWidget(m_form);
    m_save = addSaveButton(panel, u"saveCentre"_s);
    column()->addStretch();
}

void CentreSection::connectSignals()
{
    connect(m_name, &QLineEdit::textChanged, this, &CentreSection::onEdited);
    connect(m_nameEn, &QLineEdit::textChanged, this, &CentreSection::onEdited);
    connect(m_terms, &QPlainTextEdit::textChanged, this, &CentreSection::onEdited);
    connect(m_termsEn, &QPlainTextEdit::textChanged, this, &CentreSection::onEdited);
    connect(m_zone, &QComboBox::currentTextChanged, this, &CentreSection::onEdited);
    connect(m_logo, &LogoField::edited, this, [this] {
        m_logoEdited = true;
        onEdited();
    });
    connect(m_save, &QPushButton::clicked, this, &CentreSection::save);
    connect(&store(), &Store::changed, this, [this](const Announcement& announcement) {
        if (!m_dirty && announcement.rows.contains(u"setting"_s))
            load(); // what is being typed is never replaced
    });
}

void CentreSection::load()
{
    const auto centre = Centre::read(store().reader());
    if (!centre) {
        message()->say(Tone::Bad, centre.error().sentence);
        return;
    }
    m_before = *centre;
    m_name->setText(centre->name);
    m_nameEn->setText(centre->nameEn);
    m_terms->setPlainText(centre->terms);
    m_termsEn->setPlainText(centre->termsEn);
    m_zone->setZone(centre->zone.id());
    Logo logo;
    if (const auto bytes = PictureStore(store().reader()).bytes(centre->logo))
        logo = {*bytes, QImage::fromData(*bytes).size()};
    m_logo->setLogo(logo);
    m_dirty = false;
    m_logoEdited = false;
    m_save->setEnabled(false);
}

void CentreSection::onEdited()
{
    m_dirty = true;
    m_save->setEnabled(true);
    message()->dismiss();
}

bool CentreSection::isComplete()
{
    m_form->clearErrors();
    if (m_name->text().trimmed().isEmpty() && m_nameEn->text().trimmed().isEmpty())
        m_nameField->setError(tr("Give the centre a name in one of the two languages."));
    if (m_zone->zone().isEmpty())
        m_zoneField->setError(tr("Choose a time zone from the list, such as Asia/Shanghai."));
    return m_form->focusFirstError();
}

Result<QString> CentreSection::logoHash()
{
    if (!m_logoEdited)
        return m_before.logo;
    const Logo& logo = m_logo->logo();
    if (logo.isEmpty())
        return QString();
    return store().savePicture(logo.bytes, logo.size.width(), logo.size.height());
}

void CentreSection::save()
{
    if (!isComplete())
        return;
    const auto logo = logoHash();
    if (!logo) {
        message()->say(Tone::Bad, logo.error().sentence);
        return;
    }
    const QJsonObject values{{"name"_L1, m_name->text().trimmed()},
                             {"name_en"_L1, m_nameEn->text().trimmed()},
                             {"logo"_L1, *logo},
                             {"terms"_L1, m_terms->toPlainText().trimmed()},
                             {"terms_en"_L1, m_termsEn->toPlainText().trimmed()},
                             {"zone"_L1, QString::fromLatin1(m_zone->zone())}};
    m_dirty = false;
    if (answer(store().perform(SaveSettings{values}), tr("Saved.")))
        m_save->setEnabled(false);
    else
        m_dirty = true;
}

} // namespace kitcamp

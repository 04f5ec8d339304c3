// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspage.h"
#include "views/settings/attendancesection.h"

#include "models/alliance/filekind.h"
#include "views/common/measures.h"
#include "views/common/navigationlist.h"
#include "views/common/pageheader.h"
#include "views/settings/attendancesection.h"
#include "views/settings/calendars/availabilitysection.h"
#include "views/settings/calendars/calendarsection.h"
#include "views/settings/calendars/roomlists.h"
#include "views/settings/cardsection.h"
#include "views/settings/centresection.h"
#include "views/settings/certificatesection.h"
#include "views/settings/desksection.h"
#include "views/settings/erasuressection.h"
#include "views/settings/hourssection.h"
#include "views/settings/looksection.h"
#include "views/settings/papersection.h"
#include "views/settings/partnerssection.h"
#include "views/settings/retentionsection.h"
#include "views/settings/rulessection.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Lists scroll themselves; forms are scrolled as a whole.
QWidget* scrolled(SettingsSection* section, QStackedWidget* stack)
{
    if (qobject_cast<ListSection*>(section) || qobject_cast<CalendarSection*>(section))
        return section;
    auto* scroll = new QScrollArea(stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(section);
    return scroll;
}

} // namespace

SettingsPage::SettingsPage(Workplace& workplace, QWidget* parent)
    : Page(workplace, parent)
{
    setObjectName(u"settingsPage"_s);
    buildLayout();
    addSections();
    connect(m_sections, &NavigationList::pageChosen, this, &SettingsPage::showSection);
    showSection(u"centre"_s);
}

void SettingsPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    auto* header = new PageHeader(tr("Settings"), this);
    header->setContext(tr("Every change is in the history"));
    column->addWidget(header);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::large);
    m_sections = new NavigationList(this);
    m_sections->setObjectName(u"settingsSections"_s);
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_stack = new QStackedWidget(this);
    line->addWidget(m_sections);
    line->addWidget(m_stack, 1);
    column->addLayout(line, 1);
}

void SettingsPage::addSections()
{
    const bool hasDesk = !isAlliance(workplace().store.reader());
    m_sections->addPage(u"centre"_s, hasDesk ? tr("Centre") : tr("Alliance"));
    if (hasDesk) {
        m_sections->addPage(u"hours"_s, tr("Opening hours"));
        m_sections->addPage(u"rules"_s, tr("Loan rules"));
        m_sections->addPage(u"cards"_s, tr("Cards"));
    }
    m_sections->addPage(u"operators"_s, tr("Operators"));
    if (hasDesk)
        m_sections->addPage(u"desk"_s, tr("Desk"));
    m_sections->addSeparator();
    if (hasDesk) {
        m_sections->addPage(u"categories"_s, tr("Categories"));
        m_sections->addPage(u"places"_s, tr("Places"));
    }
    m_sections->addPage(u"groups"_s, tr("Groups"));
    m_sections->addPage(u"organizations"_s, tr("Organizations"));
    m_sections->addPage(u"calendar"_s, tr("Term calendar"));
    m_sections->addPage(u"rooms"_s, tr("Rooms"));
    m_sections->addPage(u"availability"_s, tr("Times of people"));
    m_sections->addPage(u"attendance"_s, tr("Attendance"));
    m_sections->addPage(u"certificates"_s, tr("Certificates"));
    m_sections->addPage(u"partners"_s, tr("Partners"));
    m_sections->addPage(u"retention"_s, tr("Keeping details"));
    m_sections->addPage(u"erasures"_s, tr("Erased details"));
    m_sections->addSeparator();
    m_sections->addPage(u"paper"_s, tr("Paper"));
    m_sections->addPage(u"look"_s, tr("Language and look"));
}

SettingsSection* SettingsPage::makeSection(const QString& key, QWidget* parent)
{
    Workplace& here = workplace();
    if (key == "centre"_L1)
        return new CentreSection(here, parent);
    if (key == "hours"_L1)
        return new HoursSection(here, parent);
    if (key == "rules"_L1)
        return new RulesSection(here, parent);
    if (key == "cards"_L1)
        return new CardSection(here, parent);
    if (key == "desk"_L1)
        return new DeskSection(here, parent);
    if (key == "calendar"_L1)
        return new CalendarSection(here, parent);
    if (key == "rooms"_L1)
        return new ListSection(here, roomLists(here), parent);
    if (key == "availability"_L1)
        return new AvailabilitySection(here, parent);
    if (key == "attendance"_L1)
        return new AttendanceSection(here, parent);
    if (key == "certificates"_L1)
        return new CertificateSection(here, parent);
    if (key == "retention"_L1)
        return new RetentionSection(here, parent);
    if (key == "erasures"_L1)
        return new ErasuresSection(here, parent);
    if (key == "partners"_L1)
        return new PartnersSection(here, parent);
    if (key == "paper"_L1)
        return new PaperSection(here, parent);
    if (key == "look"_L1)
        return new LookSection(here, parent);
    if (key == "operators"_L1)
        return new ListSection(here, operatorLists(here), parent);
    using Lists = QList<RecordListOptions> (*)();
    static const QHash<QString, Lists> lists{{u"categories"_s, categoryLists},
                                             {u"places"_s, placeLists},
                                             {u"groups"_s, groupLists},
                                             {u"organizations"_s, organizationLists}};
    return new ListSection(here, lists.value(key)(), parent);
}

void SettingsPage::showSection(const QString& key)
{
    if (!m_made.contains(key)) {
        SettingsSection* section = makeSection(key, m_stack);
        section->setObjectName(u"section_"_s + key);
        QWidget* shown = scrolled(section, m_stack);
        m_stack->addWidget(shown);
        m_made.insert(key, section);
        m_shown.insert(key, shown);
    }
    m_stack->setCurrentWidget(m_shown.value(key));
    if (m_sections->currentPage() != key)
        m_sections->setCurrentPage(key);
}

void SettingsPage::arrive()
{
    m_sections->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::showObject(const QString& table, qint64 id)
{
    static const QHash<QString, QString> sections{{u"operator"_s, u"operators"_s},
                                                  {u"loan_rule"_s, u"rules"_s},
                                                  {u"category"_s, u"categories"_s},
                                                  {u"place"_s, u"places"_s},
                                                  {u"borrower_group"_s, u"groups"_s},
                                                  {u"organization"_s, u"organizations"_s},
                                                  {u"opening_hours"_s, u"hours"_s},
                                                  {u"certificate_template"_s, u"certificates"_s},
                                                  {u"seal"_s, u"organizations"_s},
                                                  {u"opening_exception"_s, u"hours"_s},
                                                  {u"term"_s, u"calendar"_s},
                                                  {u"teaching_day"_s, u"calendar"_s},
                                                  {u"exam_period"_s, u"calendar"_s},
                                                  {u"period_table"_s, u"calendar"_s},
                                                  {u"busy_time"_s, u"calendar"_s},
                                                  {u"room"_s, u"rooms"_s},
                                                  {u"retention_rule"_s, u"retention"_s},
                                                  {u"partners"_s, u"partners"_s},
                                                  {u"erasure"_s, u"erasures"_s},
                                                  {u"availability"_s, u"availability"_s}};
    const QString key = sections.value(table, u"centre"_s);
    showSection(key);
    if (auto* list = qobject_cast<ListSection*>(m_made.value(key)))
        list->select(id);
    else if (auto* calendar = qobject_cast<CalendarSection*>(m_made.value(key)))
        calendar->select(table, id);
    else if (auto* times = qobject_cast<AvailabilitySection*>(m_made.value(key)))
        times->select(id);
}

} // namespace kitcamp

package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface TooManyComponents { // expect: DW0938
    @DomainName
    String name();

    @Disk(target = "vda")
    Path disk0();

    @Disk(target = "vdb")
    Path disk1();

    @Disk(target = "vdc")
    Path disk2();

    @Disk(target = "vdd")
    Path disk3();

    @Disk(target = "vde")
    Path disk4();

    @Disk(target = "vdf")
    Path disk5();

    @Disk(target = "vdg")
    Path disk6();

    @Disk(target = "vdh")
    Path disk7();

    @Disk(target = "vdi")
    Path disk8();

    @Disk(target = "vdj")
    Path disk9();

    @Disk(target = "vdk")
    Path disk10();

    @Disk(target = "vdl")
    Path disk11();

    @Disk(target = "vdm")
    Path disk12();

    @Disk(target = "vdn")
    Path disk13();

    @Disk(target = "vdo")
    Path disk14();

    @Disk(target = "vdp")
    Path disk15();

    @Disk(target = "vdq")
    Path disk16();

    @Disk(target = "vdr")
    Path disk17();

    @Disk(target = "vds")
    Path disk18();

    @Disk(target = "vdt")
    Path disk19();

    @Disk(target = "vdu")
    Path disk20();

    @Disk(target = "vdv")
    Path disk21();

    @Disk(target = "vdw")
    Path disk22();

    @Disk(target = "vdx")
    Path disk23();

    @Disk(target = "vdy")
    Path disk24();

    @Disk(target = "vdz")
    Path disk25();

    @Disk(target = "vdaa")
    Path disk26();

    @Disk(target = "vdab")
    Path disk27();

    @Disk(target = "vdac")
    Path disk28();

    @Disk(target = "vdad")
    Path disk29();

    @Disk(target = "vdae")
    Path disk30();

    @Disk(target = "vdaf")
    Path disk31();

    @Disk(target = "vdag")
    Path disk32();

    @Disk(target = "vdah")
    Path disk33();

    @Disk(target = "vdai")
    Path disk34();

    @Disk(target = "vdaj")
    Path disk35();

    @Disk(target = "vdak")
    Path disk36();

    @Disk(target = "vdal")
    Path disk37();

    @Disk(target = "vdam")
    Path disk38();

    @Disk(target = "vdan")
    Path disk39();

    @Disk(target = "vdao")
    Path disk40();

    @Disk(target = "vdap")
    Path disk41();

    @Disk(target = "vdaq")
    Path disk42();

    @Disk(target = "vdar")
    Path disk43();

    @Disk(target = "vdas")
    Path disk44();

    @Disk(target = "vdat")
    Path disk45();

    @Disk(target = "vdau")
    Path disk46();

    @Disk(target = "vdav")
    Path disk47();

    @Disk(target = "vdaw")
    Path disk48();

    @Disk(target = "vdax")
    Path disk49();

    @Disk(target = "vday")
    Path disk50();

    @Disk(target = "vdaz")
    Path disk51();

    @Disk(target = "vdba")
    Path disk52();

    @Disk(target = "vdbb")
    Path disk53();

    @Disk(target = "vdbc")
    Path disk54();

    @Disk(target = "vdbd")
    Path disk55();

    @Disk(target = "vdbe")
    Path disk56();

    @Disk(target = "vdbf")
    Path disk57();

    @Disk(target = "vdbg")
    Path disk58();

    @Disk(target = "vdbh")
    Path disk59();

    @Disk(target = "vdbi")
    Path disk60();

    @Disk(target = "vdbj")
    Path disk61();

    @Disk(target = "vdbk")
    Path disk62();

    @Disk(target = "vdbl")
    Path disk63();

    @Disk(target = "vdbm")
    Path disk64();

    @Disk(target = "vdbn")
    Path disk65();

    @Disk(target = "vdbo")
    Path disk66();

    @Disk(target = "vdbp")
    Path disk67();

    @Disk(target = "vdbq")
    Path disk68();

    @Disk(target = "vdbr")
    Path disk69();

    @Disk(target = "vdbs")
    Path disk70();

    @Disk(target = "vdbt")
    Path disk71();

    @Disk(target = "vdbu")
    Path disk72();

    @Disk(target = "vdbv")
    Path disk73();

    @Disk(target = "vdbw")
    Path disk74();

    @Disk(target = "vdbx")
    Path disk75();

    @Disk(target = "vdby")
    Path disk76();

    @Disk(target = "vdbz")
    Path disk77();

    @Disk(target = "vdca")
    Path disk78();

    @Disk(target = "vdcb")
    Path disk79();

    @Disk(target = "vdcc")
    Path disk80();

    @Disk(target = "vdcd")
    Path disk81();

    @Disk(target = "vdce")
    Path disk82();

    @Disk(target = "vdcf")
    Path disk83();

    @Disk(target = "vdcg")
    Path disk84();

    @Disk(target = "vdch")
    Path disk85();

    @Disk(target = "vdci")
    Path disk86();

    @Disk(target = "vdcj")
    Path disk87();

    @Disk(target = "vdck")
    Path disk88();

    @Disk(target = "vdcl")
    Path disk89();

    @Disk(target = "vdcm")
    Path disk90();

    @Disk(target = "vdcn")
    Path disk91();

    @Disk(target = "vdco")
    Path disk92();

    @Disk(target = "vdcp")
    Path disk93();

    @Disk(target = "vdcq")
    Path disk94();

    @Disk(target = "vdcr")
    Path disk95();

    @Disk(target = "vdcs")
    Path disk96();

    @Disk(target = "vdct")
    Path disk97();

    @Disk(target = "vdcu")
    Path disk98();

    @Disk(target = "vdcv")
    Path disk99();

    @Disk(target = "vdcw")
    Path disk100();

    @Disk(target = "vdcx")
    Path disk101();

    @Disk(target = "vdcy")
    Path disk102();

    @Disk(target = "vdcz")
    Path disk103();

    @Disk(target = "vdda")
    Path disk104();

    @Disk(target = "vddb")
    Path disk105();

    @Disk(target = "vddc")
    Path disk106();

    @Disk(target = "vddd")
    Path disk107();

    @Disk(target = "vdde")
    Path disk108();

    @Disk(target = "vddf")
    Path disk109();

    @Disk(target = "vddg")
    Path disk110();

    @Disk(target = "vddh")
    Path disk111();

    @Disk(target = "vddi")
    Path disk112();

    @Disk(target = "vddj")
    Path disk113();

    @Disk(target = "vddk")
    Path disk114();

    @Disk(target = "vddl")
    Path disk115();

    @Disk(target = "vddm")
    Path disk116();

    @Disk(target = "vddn")
    Path disk117();

    @Disk(target = "vddo")
    Path disk118();

    @Disk(target = "vddp")
    Path disk119();

    @Disk(target = "vddq")
    Path disk120();

    @Disk(target = "vddr")
    Path disk121();

    @Disk(target = "vdds")
    Path disk122();

    @Disk(target = "vddt")
    Path disk123();

    @Disk(target = "vddu")
    Path disk124();

    @Disk(target = "vddv")
    Path disk125();

    @Disk(target = "vddw")
    Path disk126();

    @Disk(target = "vddx")
    Path disk127();

    @Disk(target = "vddy")
    Path disk128();

    @Disk(target = "vddz")
    Path disk129();

    @Disk(target = "vdea")
    Path disk130();

    @Disk(target = "vdeb")
    Path disk131();

    @Disk(target = "vdec")
    Path disk132();

    @Disk(target = "vded")
    Path disk133();

    @Disk(target = "vdee")
    Path disk134();

    @Disk(target = "vdef")
    Path disk135();

    @Disk(target = "vdeg")
    Path disk136();

    @Disk(target = "vdeh")
    Path disk137();

    @Disk(target = "vdei")
    Path disk138();

    @Disk(target = "vdej")
    Path disk139();

    @Disk(target = "vdek")
    Path disk140();

    @Disk(target = "vdel")
    Path disk141();

    @Disk(target = "vdem")
    Path disk142();

    @Disk(target = "vden")
    Path disk143();

    @Disk(target = "vdeo")
    Path disk144();

    @Disk(target = "vdep")
    Path disk145();

    @Disk(target = "vdeq")
    Path disk146();

    @Disk(target = "vder")
    Path disk147();

    @Disk(target = "vdes")
    Path disk148();

    @Disk(target = "vdet")
    Path disk149();

    @Disk(target = "vdeu")
    Path disk150();

    @Disk(target = "vdev")
    Path disk151();

    @Disk(target = "vdew")
    Path disk152();

    @Disk(target = "vdex")
    Path disk153();

    @Disk(target = "vdey")
    Path disk154();

    @Disk(target = "vdez")
    Path disk155();

    @Disk(target = "vdfa")
    Path disk156();

    @Disk(target = "vdfb")
    Path disk157();

    @Disk(target = "vdfc")
    Path disk158();

    @Disk(target = "vdfd")
    Path disk159();

    @Disk(target = "vdfe")
    Path disk160();

    @Disk(target = "vdff")
    Path disk161();

    @Disk(target = "vdfg")
    Path disk162();

    @Disk(target = "vdfh")
    Path disk163();

    @Disk(target = "vdfi")
    Path disk164();

    @Disk(target = "vdfj")
    Path disk165();

    @Disk(target = "vdfk")
    Path disk166();

    @Disk(target = "vdfl")
    Path disk167();

    @Disk(target = "vdfm")
    Path disk168();

    @Disk(target = "vdfn")
    Path disk169();

    @Disk(target = "vdfo")
    Path disk170();

    @Disk(target = "vdfp")
    Path disk171();

    @Disk(target = "vdfq")
    Path disk172();

    @Disk(target = "vdfr")
    Path disk173();

    @Disk(target = "vdfs")
    Path disk174();

    @Disk(target = "vdft")
    Path disk175();

    @Disk(target = "vdfu")
    Path disk176();

    @Disk(target = "vdfv")
    Path disk177();

    @Disk(target = "vdfw")
    Path disk178();

    @Disk(target = "vdfx")
    Path disk179();

    @Disk(target = "vdfy")
    Path disk180();

    @Disk(target = "vdfz")
    Path disk181();

    @Disk(target = "vdga")
    Path disk182();

    @Disk(target = "vdgb")
    Path disk183();

    @Disk(target = "vdgc")
    Path disk184();

    @Disk(target = "vdgd")
    Path disk185();

    @Disk(target = "vdge")
    Path disk186();

    @Disk(target = "vdgf")
    Path disk187();

    @Disk(target = "vdgg")
    Path disk188();

    @Disk(target = "vdgh")
    Path disk189();

    @Disk(target = "vdgi")
    Path disk190();

    @Disk(target = "vdgj")
    Path disk191();

    @Disk(target = "vdgk")
    Path disk192();

    @Disk(target = "vdgl")
    Path disk193();

    @Disk(target = "vdgm")
    Path disk194();

    @Disk(target = "vdgn")
    Path disk195();

    @Disk(target = "vdgo")
    Path disk196();

    @Disk(target = "vdgp")
    Path disk197();

    @Disk(target = "vdgq")
    Path disk198();

    @Disk(target = "vdgr")
    Path disk199();

    @Disk(target = "vdgs")
    Path disk200();

    @Disk(target = "vdgt")
    Path disk201();

    @Disk(target = "vdgu")
    Path disk202();

    @Disk(target = "vdgv")
    Path disk203();

    @Disk(target = "vdgw")
    Path disk204();

    @Disk(target = "vdgx")
    Path disk205();

    @Disk(target = "vdgy")
    Path disk206();

    @Disk(target = "vdgz")
    Path disk207();

    @Disk(target = "vdha")
    Path disk208();

    @Disk(target = "vdhb")
    Path disk209();

    @Disk(target = "vdhc")
    Path disk210();

    @Disk(target = "vdhd")
    Path disk211();

    @Disk(target = "vdhe")
    Path disk212();

    @Disk(target = "vdhf")
    Path disk213();

    @Disk(target = "vdhg")
    Path disk214();

    @Disk(target = "vdhh")
    Path disk215();

    @Disk(target = "vdhi")
    Path disk216();

    @Disk(target = "vdhj")
    Path disk217();

    @Disk(target = "vdhk")
    Path disk218();

    @Disk(target = "vdhl")
    Path disk219();

    @Disk(target = "vdhm")
    Path disk220();

    @Disk(target = "vdhn")
    Path disk221();

    @Disk(target = "vdho")
    Path disk222();

    @Disk(target = "vdhp")
    Path disk223();

    @Disk(target = "vdhq")
    Path disk224();

    @Disk(target = "vdhr")
    Path disk225();

    @Disk(target = "vdhs")
    Path disk226();

    @Disk(target = "vdht")
    Path disk227();

    @Disk(target = "vdhu")
    Path disk228();

    @Disk(target = "vdhv")
    Path disk229();

    @Disk(target = "vdhw")
    Path disk230();

    @Disk(target = "vdhx")
    Path disk231();

    @Disk(target = "vdhy")
    Path disk232();

    @Disk(target = "vdhz")
    Path disk233();

    @Disk(target = "vdia")
    Path disk234();

    @Disk(target = "vdib")
    Path disk235();

    @Disk(target = "vdic")
    Path disk236();

    @Disk(target = "vdid")
    Path disk237();

    @Disk(target = "vdie")
    Path disk238();

    @Disk(target = "vdif")
    Path disk239();

    @Disk(target = "vdig")
    Path disk240();

    @Disk(target = "vdih")
    Path disk241();

    @Disk(target = "vdii")
    Path disk242();

    @Disk(target = "vdij")
    Path disk243();

    @Disk(target = "vdik")
    Path disk244();

    @Disk(target = "vdil")
    Path disk245();

    @Disk(target = "vdim")
    Path disk246();

    @Disk(target = "vdin")
    Path disk247();

    @Disk(target = "vdio")
    Path disk248();

    @Disk(target = "vdip")
    Path disk249();

    @Disk(target = "vdiq")
    Path disk250();

    @Disk(target = "vdir")
    Path disk251();

    @Disk(target = "vdis")
    Path disk252();

    @Disk(target = "vdit")
    Path disk253();
}
